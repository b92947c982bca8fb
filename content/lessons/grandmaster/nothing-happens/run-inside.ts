import asyncio from "asyncio";

async function sayHello() {
  await asyncio.sleep(1);
  console.log("Hello, world!");
}

async function main() {
  const greeting = sayHello();
  try {
    asyncio.run(greeting);
  } catch (error) {
    console.log(`Refused: ${error.message}.`);
  }
  await greeting;
}

asyncio.run(main());
