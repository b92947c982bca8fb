import asyncio


async def play_board(board, thinking_time):
    for move in range(1, 4):
        print(f"Board {board}: move {move}.")
        await asyncio.sleep(thinking_time)
    print(f"Board {board}: the game is over.")


async def exhibition():
    await asyncio.gather(play_board(1, 4), play_board(2, 2), play_board(3, 3))


asyncio.run(exhibition())
