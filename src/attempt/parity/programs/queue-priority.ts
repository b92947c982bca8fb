import asyncio from "asyncio";

async function main() {
  const numbers = new asyncio.PriorityQueue<number>();
  for (const n of [5, 1, 10, 3, 9, 2, 100, 20]) numbers.putNowait(n);
  const sorted: number[] = [];
  while (!numbers.empty()) sorted.push(await numbers.get());
  console.log(sorted.join());
  const tuples = new asyncio.PriorityQueue<[number, string, number?]>();
  for (const entry of [
    [10, "ten"],
    [9, "nine"],
    [10, "TEN"],
    [2, "b"],
    [2, "a"],
    [2, "a", 1],
    [10, "ten", -1],
  ]) {
    tuples.putNowait(entry as [number, string]);
  }
  while (!tuples.empty()) console.log((await tuples.get()).join("/"));
  const words = new asyncio.PriorityQueue<string>();
  for (const word of ["pear", "Apple", "apple", "fig", "figs", ""]) words.putNowait(word);
  const inOrder: string[] = [];
  while (!words.empty()) inOrder.push(words.getNowait());
  console.log(inOrder.join());
  const nested = new asyncio.PriorityQueue<unknown>();
  for (const entry of [
    [1, [2, 3]],
    [1, [2, 1]],
    [1, [2]],
    [0.5, [9]],
  ])
    nested.putNowait(entry);
  while (!nested.empty()) console.log(JSON.stringify(await nested.get()));
  const wrong = new asyncio.PriorityQueue<unknown>();
  wrong.putNowait([1, { a: 1 }]);
  try {
    wrong.putNowait([1, { a: 2 }]);
  } catch (error) {
    console.log((error as Error).name, wrong.qsize());
  }
  const lifo = new asyncio.LifoQueue<number>(2);
  lifo.putNowait(1);
  lifo.putNowait(2);
  const late = asyncio.createTask(lifo.put(3));
  await asyncio.sleep(0);
  console.log(lifo.getNowait(), lifo.full());
  await late;
  console.log(lifo.getNowait(), lifo.getNowait(), lifo.empty());
}

asyncio.run(main());
