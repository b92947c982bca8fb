import asyncio from "asyncio";

async function greet() {
  console.log("2: in greet");
  await asyncio.sleep(0);
  console.log("4: in greet, after its await");
}

async function main() {
  console.log("1: main begins");
  const greeting = greet();
  console.log("3: main goes on");
  await greeting;
  console.log("5: main is over");
}

asyncio.run(main());
