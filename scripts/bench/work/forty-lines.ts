// The snippet that is edited and run in the browser: 40 lines of the kind that lessons show. It prints at once what the
// last of its lines says, so that each run can be told from the one before.

/** How many steps to the left of the text's end the digit stands that is changed. */
export const STEPS_TO_DIGIT = '"));'.length;

export const FORTY_LINES = `import asyncio from "asyncio";

interface Order {
  readonly table: number;
  readonly dish: string;
  readonly seconds: number;
}

const ORDERS: readonly Order[] = [
  { table: 1, dish: "eggs", seconds: 0.03 },
  { table: 2, dish: "toast", seconds: 0.02 },
  { table: 3, dish: "coffee", seconds: 0.01 },
];

async function cook(order: Order, stove: asyncio.Lock): Promise<string> {
  using turn = await stove.acquire();
  await asyncio.sleep(order.seconds);
  return \`\${order.dish} for table \${order.table}\`;
}

async function serve(plates: asyncio.Queue<string>): Promise<void> {
  for (let served = 0; served < ORDERS.length; served += 1) {
    const plate = await plates.get();
    console.log(\`Serving \${plate}\`);
  }
}

async function main(shift: string): Promise<void> {
  console.log(\`Shift \${shift} begins\`);
  const stove = new asyncio.Lock();
  const plates = new asyncio.Queue<string>();
  const waiter = asyncio.createTask(serve(plates));
  for (const order of ORDERS) {
    plates.putNowait(await cook(order, stove));
  }
  await waiter;
  console.log("The shift is over");
}

asyncio.run(main("0"));`;
