import asyncio

answers = 0


async def hold_connection():
    global answers
    for message in range(3):
        await asyncio.sleep(20)
        answers += 1


async def server():
    await asyncio.gather(*[hold_connection() for _ in range(10_000)])
    print(f"{answers} messages were answered, on one thread.")


asyncio.run(server())
