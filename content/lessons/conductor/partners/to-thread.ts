import asyncio from "asyncio";
import requests from "requests";

async function metronome() {
  for (let beat = 1; beat <= 6; beat++) {
    console.log(`beat ${beat}`);
    await asyncio.sleep(0.25);
  }
}

async function fetchReport() {
  const response = await asyncio.toThread(requests.get, "https://slow.example/1");
  console.log(`the report: ${response.text}`);
}

async function main() {
  await asyncio.gather(metronome(), fetchReport());
}

asyncio.run(main());
