import asyncio


async def check_ranking(player):
    print(f"{player} asks.")
    await asyncio.sleep(1)
    print(f"{player} is answered.")
    return f"{player} is number 1."


print("The club opens.")
print(asyncio.run(check_ranking("Ada")))
