import asyncio from "asyncio";

async function brew(cup: string) {
  console.log(cup, "begins");
  await asyncio.sleep(1);
  console.log(cup, "is ready");
}

async function main() {
  const tea = brew("tea");
  const coffee = brew("coffee");
  console.log("both are called");
  await tea;
  await coffee;
}

asyncio.run(main());
