import aiohttp from "aiohttp";
import asyncio from "asyncio";
import cpu from "cpu";

function countWords(text: string) {
  cpu.burn(0.5); // far more thorough than it looks
  return text.split(" ").length;
}

async function study(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://pages.example/${page}`);
  const words = countWords(await response.text());
  console.log(`page ${page}: ${words} words`);
}

async function main() {
  await using session = new aiohttp.ClientSession();
  const studies = [1, 2, 3, 4, 5, 6, 7, 8].map((page) => study(session, page));
  await asyncio.gather(...studies);
}

asyncio.run(main());
