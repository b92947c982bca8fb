import asyncio

fork = asyncio.Lock()
knife = asyncio.Lock()


async def eat(who, first, second):
    async with first:
        print(f"{who} holds one piece of cutlery")
        await asyncio.sleep(1)
        async with second:
            print(f"{who} eats")


async def main():
    async with asyncio.timeout(5):
        await asyncio.gather(eat("Ada", fork, knife), eat("Bo", knife, fork))


try:
    asyncio.run(main())
except TimeoutError as error:
    print(f"Nobody has eaten: {type(error).__name__}")
