import asyncio


async def fetch_score(player):
    await asyncio.sleep(1)
    return f"{player}: 1500"


async def main():
    # Promise.all, allSettled and race, in the words of asyncio.
    everybody = await asyncio.gather(fetch_score("Ada"), fetch_score("Ben"))
    print(", ".join(everybody))

    settled = await asyncio.gather(fetch_score("Cleo"), fail(), return_exceptions=True)
    print(", ".join("failed" if isinstance(one, Exception) else one for one in settled))

    racers = [asyncio.create_task(fetch_score(player)) for player in ["Dora", "Emil"]]
    done, pending = await asyncio.wait(racers, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    print(len(done), "or more have arrived")


async def fail():
    raise Exception("no such player")


asyncio.run(main())
