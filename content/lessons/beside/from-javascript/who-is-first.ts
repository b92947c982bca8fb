import asyncio from "asyncio";

async function greet() {
  console.log("greet begins");
  await asyncio.sleep(0);
  console.log("greet ends");
}

async function main() {
  const greeting = greet();
  console.log("main goes on");
  await greeting;
  console.log("main ends");
}

asyncio.run(main());
