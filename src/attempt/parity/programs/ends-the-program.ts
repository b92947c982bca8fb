import asyncio from "asyncio";

import { SystemExit } from "builtins";
async function child() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    console.log("child", String(error));
    throw error;
  } finally {
    await asyncio.sleep(1);
    console.log("child has tidied");
  }
}
async function exits() {
  await asyncio.sleep(1);
  throw new SystemExit("enough");
}
async function main() {
  asyncio.createTask(child());
  const task = asyncio.createTask(exits());
  try {
    await task;
  } finally {
    console.log("main", asyncio.getRunningLoop().time());
  }
}
try {
  asyncio.run(main());
} catch (error) {
  console.log("caught", String(error));
}
asyncio.run(exits());
console.log("never");
