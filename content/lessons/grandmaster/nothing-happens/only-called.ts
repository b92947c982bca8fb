import asyncio from "asyncio";

async function sayHello() {
  console.log("Hello …");
  await asyncio.sleep(1);
  console.log("… world!");
}

async function main() {
  const greeting = sayHello();
  console.log(asyncio.iscoroutine(greeting) ? "I have a coroutine." : "I have something else.");
}

asyncio.run(main());
