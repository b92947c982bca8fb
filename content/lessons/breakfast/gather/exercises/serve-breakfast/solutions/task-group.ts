import asyncio from "asyncio";

async function brewCoffee() {
  console.log("The coffee is on.");
  await asyncio.sleep(2);
  console.log("The coffee is ready.");
  return "coffee";
}

async function toastBread() {
  console.log("The bread is in.");
  await asyncio.sleep(1);
  console.log("The toast is ready.");
  return "toast";
}

async function fryEggs() {
  console.log("The eggs are in the pan.");
  await asyncio.sleep(1.5);
  console.log("The eggs are ready.");
  return "eggs";
}

async function breakfast() {
  const tasks: asyncio.Task<string>[] = [];
  await asyncio.taskGroup(async (group) => {
    for (const dish of [brewCoffee(), toastBread(), fryEggs()]) tasks.push(group.createTask(dish));
  });
  console.log(`Served: ${tasks.map((task) => task.result()).join(", ")}.`);
}

asyncio.run(breakfast());
