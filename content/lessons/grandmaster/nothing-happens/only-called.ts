import asyncio from "asyncio";

async function sayHello() {
  console.log("Hello …");
  await asyncio.sleep(1);
  console.log("… world!");
}

async function main() {
  const greeting = sayHello();
  if (asyncio.iscoroutine(greeting)) console.log("I have a coroutine.");
}

asyncio.run(main());
