import asyncio from "asyncio";

async function sayHello() {
  console.log("Hello …");
  await asyncio.sleep(1);
  console.log("… world!");
}

async function main() {
  const greeting = sayHello();
  console.log("Called.");
  await asyncio.sleep(2);
  console.log("Now awaited.");
  await greeting;
}

asyncio.run(main());
