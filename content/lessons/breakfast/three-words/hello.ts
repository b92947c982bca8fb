import asyncio from "asyncio";

async function sayHello() {
  console.log("Hello …");
  await asyncio.sleep(1);
  console.log("… world!");
}

asyncio.run(sayHello());
