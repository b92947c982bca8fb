import asyncio


class Connection:
    def __init__(self, host):
        self.host = host

    async def __aenter__(self):
        await asyncio.sleep(0.5)
        print(f"connected to {self.host}")
        return self

    async def ask(self, question):
        await asyncio.sleep(1)
        if question == "":
            raise Exception("an empty question")
        return question.upper()

    async def __aexit__(self, *_):
        await asyncio.sleep(0.5)
        print(f"goodbye, {self.host}")


async def main():
    try:
        async with Connection("api.example") as connection:
            print(await connection.ask("how are you"))
            print(await connection.ask(""))
    except Exception as error:
        print(f"it ended with {error}")


asyncio.run(main())
