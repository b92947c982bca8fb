import asyncio from "asyncio";

let balance = 100;

async function withdraw(who: string, amount: number) {
  if (balance >= amount) {
    await asyncio.sleep(1); // ask the bank
    balance -= amount;
    console.log(`${who} gets ${amount}, ${balance} are left`);
  } else {
    console.log(`${who} gets nothing`);
  }
}

async function main() {
  await asyncio.gather(withdraw("Ada", 80), withdraw("Bo", 80));
}

asyncio.run(main());
