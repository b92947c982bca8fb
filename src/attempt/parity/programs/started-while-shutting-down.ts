import asyncio from "asyncio";

async function late() {
  console.log("late begins");
  await asyncio.sleep(1);
  console.log("never");
}
async function child() {
  try {
    await asyncio.sleep(10);
  } finally {
    asyncio.createTask(late());
    console.log("started another");
  }
}
async function tidy() {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(0.5);
    console.log("tidied");
  }
}
async function main() {
  asyncio.createTask(child());
  asyncio.createTask(tidy());
  await asyncio.sleep(1);
}
asyncio.run(main());
console.log("after run");
