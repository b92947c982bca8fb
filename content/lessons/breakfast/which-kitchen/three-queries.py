import asyncio


async def query(question):
    await asyncio.sleep(1)
    print(f"Answered: {question}.")


async def main():
    await asyncio.gather(query("recipes"), query("authors"), query("comments"))


asyncio.run(main())
