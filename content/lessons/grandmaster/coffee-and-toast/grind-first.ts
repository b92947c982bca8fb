import asyncio from "asyncio";

async function grindBeans() {
  await asyncio.sleep(1);
  return "ground beans";
}

async function makeCoffee() {
  const beans = await grindBeans();
  console.log(`Brewing ${beans}.`);
  await asyncio.sleep(2);
  return "coffee";
}

async function toastBread() {
  await asyncio.sleep(2);
  return "toast";
}

async function main() {
  const breakfast = await asyncio.gather(makeCoffee(), toastBread());
  console.log(`Breakfast is ${breakfast.join(" and ")}.`);
}

asyncio.run(main());
