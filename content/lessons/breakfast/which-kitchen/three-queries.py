import asyncio


async def query_database(question):
    await asyncio.sleep(1)
    print(f"Answered: {question}.")


async def main():
    await asyncio.gather(query_database("recipes"), query_database("authors"), query_database("comments"))


asyncio.run(main())
