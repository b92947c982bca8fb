import asyncio from "asyncio";

async function brewCoffee() {
  await asyncio.sleep(2);
  return "coffee";
}

async function toastBread() {
  await asyncio.sleep(2);
  return "toast";
}

async function main() {
  const coffee = await brewCoffee();
  const toast = await toastBread();
  const breakfast = [coffee, toast];
  console.log(`Breakfast is ${breakfast.join(" and ")}.`);
}

asyncio.run(main());
