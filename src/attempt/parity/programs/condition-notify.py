import asyncio


condition = asyncio.Condition()
eggs = 0


async def eater(name, wants):
    global eggs
    async with condition:
        print(name, "waits")
        await condition.wait_for(lambda: eggs >= wants)
        eggs -= wants
        print(name, "eats", wants, "left", eggs)


async def shop(n, all):
    global eggs
    async with condition:
        eggs += n
        print("bought", n)
        if all:
            condition.notify_all()
        else:
            condition.notify()
        print("notified")
        await asyncio.sleep(0.1)
        print("leaves the shop")


async def main():
    tasks = [asyncio.create_task(eater("a", 3)), asyncio.create_task(eater("b", 1)), asyncio.create_task(eater("c", 2))]
    await asyncio.sleep(1)
    await shop(1, False)
    await asyncio.sleep(1)
    await shop(1, True)
    await asyncio.sleep(1)
    await shop(5, False)
    await asyncio.sleep(1)
    async with condition:
        condition.notify(5)
        condition.release()
        await asyncio.wait(tasks)
        await condition.acquire()
        for action in [lambda: condition.notify(), lambda: condition.notify_all()]:
            action()


asyncio.run(main())
