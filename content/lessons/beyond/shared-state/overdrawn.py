import asyncio

balance = 100


async def withdraw(who, amount):
    global balance
    if balance >= amount:
        await asyncio.sleep(1)  # ask the bank
        balance -= amount
        print(f"{who} gets {amount}, {balance} are left")
    else:
        print(f"{who} gets nothing")


async def main():
    await asyncio.gather(withdraw("Ada", 80), withdraw("Bo", 80))


asyncio.run(main())
