import asyncio from "asyncio";

async function count(section: string, seconds: number) {
  await asyncio.sleep(seconds);
  return section.length;
}

async function main() {
  const [strings, brass] = await asyncio.taskGroup(async (group) => {
    return [group.createTask(count("strings", 2)), group.createTask(count("brass", 1))] as const;
  });
  console.log(strings.result() + brass.result());
}

asyncio.run(main());
