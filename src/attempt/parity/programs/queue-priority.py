import asyncio
import json


async def main():
    numbers = asyncio.PriorityQueue()
    for n in [5, 1, 10, 3, 9, 2, 100, 20]:
        numbers.put_nowait(n)
    result = []
    while not numbers.empty():
        result.append(await numbers.get())
    print(",".join(map(str, result)))
    tuples = asyncio.PriorityQueue()
    for entry in [(10, "ten"), (9, "nine"), (10, "TEN"), (2, "b"), (2, "a"), (2, "a", 1), (10, "ten", -1)]:
        tuples.put_nowait(entry)
    while not tuples.empty():
        print("/".join(map(str, await tuples.get())))
    words = asyncio.PriorityQueue()
    for word in ["pear", "Apple", "apple", "fig", "figs", ""]:
        words.put_nowait(word)
    in_order = []
    while not words.empty():
        in_order.append(words.get_nowait())
    print(",".join(in_order))
    nested = asyncio.PriorityQueue()
    for entry in [(1, (2, 3)), (1, (2, 1)), (1, (2,)), (0.5, (9,))]:
        nested.put_nowait(entry)
    while not nested.empty():
        print(json.dumps(await nested.get(), separators=(",", ":")))
    wrong = asyncio.PriorityQueue()
    wrong.put_nowait((1, {"a": 1}))
    try:
        wrong.put_nowait((1, {"a": 2}))
    except TypeError as error:
        print(type(error).__name__, wrong.qsize())
    lifo = asyncio.LifoQueue(2)
    lifo.put_nowait(1)
    lifo.put_nowait(2)
    late = asyncio.create_task(lifo.put(3))
    await asyncio.sleep(0)
    print(lifo.get_nowait(), str(lifo.full()).lower())
    await late
    print(lifo.get_nowait(), lifo.get_nowait(), str(lifo.empty()).lower())


asyncio.run(main())
