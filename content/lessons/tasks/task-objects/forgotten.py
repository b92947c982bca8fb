import asyncio


async def send_invoice():
    await asyncio.sleep(1)
    raise Exception("the mail server refused it")


async def main():
    asyncio.create_task(send_invoice())
    await asyncio.sleep(2)
    print("Everything went well, it seems.")


asyncio.run(main())
