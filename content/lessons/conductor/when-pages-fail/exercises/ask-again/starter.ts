import aiohttp from "aiohttp";
import asyncio from "asyncio";

export async function fetchPage(url: string) {
  await using session = new aiohttp.ClientSession();
  try {
    await using response = await session.get(url);
    response.raiseForStatus();
    return await response.text();
  } catch (error) {
    if (error instanceof aiohttp.ClientError) return null;
    throw error;
  }
}

async function main() {
  for (const page of ["fine", "shaky", "gone"]) {
    console.log(page, await fetchPage(`https://moody.example/${page}`));
  }
}

asyncio.run(main());
