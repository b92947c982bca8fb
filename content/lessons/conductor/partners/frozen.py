import asyncio

import requests


async def metronome():
    for beat in range(1, 7):
        print(f"beat {beat}")
        await asyncio.sleep(0.25)


async def fetch_report():
    response = requests.get("https://slow.example/1")
    print(f"the report: {response.text}")


async def main():
    await asyncio.gather(metronome(), fetch_report())


asyncio.run(main())
