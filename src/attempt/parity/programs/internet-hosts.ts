import aiohttp from "aiohttp";
import asyncio from "asyncio";
import requests from "requests";

let start = 0;
function say(...words: unknown[]) {
  console.log((asyncio.getRunningLoop().time() - start).toFixed(4), ...words);
}

async function visit(session: aiohttp.ClientSession, url: string, timeout?: number) {
  try {
    await using response = await session.get(url, timeout === undefined ? {} : { timeout });
    response.raiseForStatus();
    say(url, response.status, (await response.text()).length);
  } catch (error) {
    say(url, (error as Error).constructor.name, (error as Error).message);
  }
}

async function main() {
  start = asyncio.getRunningLoop().time();
  await using session = new aiohttp.ClientSession();
  const flaky = Array.from({ length: 12 }, (_, i) => visit(session, `https://flaky.example/${i}`));
  await asyncio.gather(...flaky, visit(session, "https://nowhere.example/"), visit(session, "https://closed.example/"));
  await asyncio.gather(
    visit(session, "https://silent.example/", 2),
    visit(session, "https://slow.example/"),
    visit(session, "https://slow.example/1", 0.5),
    visit(session, "https://api.example/items?page=5"),
    visit(session, "https://api.example/error"),
    visit(session, "https://api.example/items/7"),
    visit(session, "https://api.example/items/96"),
  );
  await visit(session, "https://api.example/limited");
  await visit(session, "https://api.example/limited");

  // Thirty at once at a host that takes twenty, and the connections of before are used again.
  await asyncio.gather(...Array.from({ length: 30 }, (_, i) => visit(session, `https://api.example/items/${i + 1}`)));

  await using polite = new aiohttp.ClientSession({
    connector: new aiohttp.TCPConnector({ limit: 3, limitPerHost: 2 }),
  });
  const pages = [1, 2, 3, 4, 5].map((page) => visit(polite, `https://pages.example/${page}`));
  await asyncio.gather(
    ...pages,
    visit(polite, "https://api.example/items"),
    visit(polite, "https://slow.example/1", 0.2),
  );

  await using archive = await session.get("https://docs.example/python-3.8.4-docs.zip");
  let bytes = 0;
  for await (const chunk of archive.content.iterChunked(1_000_000)) say((bytes += chunk.length));
  await using rest = await session.get("https://docs.example/python-3.8.6-docs.zip", {
    headers: { Range: "bytes=4000000-" },
  });
  say(rest.status, rest.headers.get("content-range"), (await rest.read()).length);
  await using order = await session.post("https://api.example/orders", { json: { item: 7 } });
  say(JSON.stringify(await order.json()));

  say(requests.get("https://pages.example/7").text.length);
  try {
    requests.get("https://silent.example/", { timeout: 1.5 });
  } catch (error) {
    say((error as Error).message);
  }
}

asyncio.run(main());
