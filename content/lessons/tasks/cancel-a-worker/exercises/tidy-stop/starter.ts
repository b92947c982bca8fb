import asyncio from "asyncio";

async function read() {
  for (let second = 1; ; second++) {
    await asyncio.sleep(1);
    console.log(`${20 + second} degrees`);
  }
}

async function main() {
  await read();
  console.log("Stopped.");
}

asyncio.run(main());
