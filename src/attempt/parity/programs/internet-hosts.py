import asyncio
import json

import aiohttp
import requests

start = 0


def say(*words):
    print(f"{asyncio.get_running_loop().time() - start:.4f}", *words)


async def visit(session, url, timeout=None):
    try:
        async with session.get(url, **({"timeout": timeout} if timeout else {})) as response:
            response.raise_for_status()
            say(url, response.status, len(await response.text()))
    except Exception as error:
        say(url, type(error).__name__, error)


async def main():
    global start
    start = asyncio.get_running_loop().time()
    async with aiohttp.ClientSession() as session:
        flaky = [visit(session, f"https://flaky.example/{i}") for i in range(12)]
        await asyncio.gather(
            *flaky, visit(session, "https://nowhere.example/"), visit(session, "https://closed.example/")
        )
        await asyncio.gather(
            visit(session, "https://silent.example/", 2),
            visit(session, "https://slow.example/"),
            visit(session, "https://slow.example/1", 0.5),
            visit(session, "https://api.example/items?page=5"),
            visit(session, "https://api.example/error"),
            visit(session, "https://api.example/items/7"),
            visit(session, "https://api.example/items/96"),
        )
        await visit(session, "https://api.example/limited")
        await visit(session, "https://api.example/limited")

        # Thirty at once at a host that takes twenty, and the connections of before are used again.
        await asyncio.gather(*[visit(session, f"https://api.example/items/{i + 1}") for i in range(30)])

        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=3, limit_per_host=2)) as polite:
            pages = [visit(polite, f"https://pages.example/{page}") for page in [1, 2, 3, 4, 5]]
            await asyncio.gather(
                *pages, visit(polite, "https://api.example/items"), visit(polite, "https://slow.example/1", 0.2)
            )

            async with session.get("https://docs.example/python-3.8.4-docs.zip") as archive:
                received = 0
                async for chunk in archive.content.iter_chunked(1_000_000):
                    received += len(chunk)
                    say(received)
                ranged = {"Range": "bytes=4000000-"}
                async with session.get("https://docs.example/python-3.8.6-docs.zip", headers=ranged) as rest:
                    say(rest.status, rest.headers["content-range"], len(await rest.read()))
                    async with session.post("https://api.example/orders", json={"item": 7}) as order:
                        say(json.dumps(await order.json(), separators=(",", ":")))

                        say(len(requests.get("https://pages.example/7").text))
                        try:
                            requests.get("https://silent.example/", timeout=1.5)
                        except requests.Timeout as error:
                            say(error)


asyncio.run(main())
