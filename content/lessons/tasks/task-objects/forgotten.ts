import asyncio from "asyncio";

async function sendInvoice() {
  await asyncio.sleep(1);
  throw new Error("the mail server refused it");
}

async function main() {
  asyncio.createTask(sendInvoice());
  await asyncio.sleep(2);
  console.log("Everything went well, it seems.");
}

asyncio.run(main());
