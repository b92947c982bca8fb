import asyncio from "asyncio";

async function sayHello() {
  await asyncio.sleep(1);
  return "Hello, world!";
}

async function main() {
  const greeting = sayHello();
  console.log(await greeting);
  try {
    console.log(await greeting);
  } catch (error) {
    console.log(`The loop says: ${error.message}.`);
  }
}

asyncio.run(main());
