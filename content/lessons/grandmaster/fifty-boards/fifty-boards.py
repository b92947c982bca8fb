import asyncio


async def play_board(board):
    for move in range(1, 31):
        await asyncio.sleep(20 + board)
    return board


async def exhibition():
    boards = range(1, 51)
    finished = await asyncio.gather(*[play_board(board) for board in boards])
    print(f"{len(finished)} games are over.")


asyncio.run(exhibition())
