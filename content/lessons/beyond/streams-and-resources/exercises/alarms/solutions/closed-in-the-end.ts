import asyncio from "asyncio";

/** A line to a sensor: opening, reading and closing all take time. Its readings end with `null`. */
export class Line implements AsyncDisposable {
  static async open(sensor: string) {
    await asyncio.sleep(0.5);
    console.log(`${sensor}: the line is open`);
    return new Line(sensor, [...(READINGS[sensor] ?? [])]);
  }

  private constructor(
    readonly sensor: string,
    readonly rest: (number | "broken")[],
  ) {}

  async read() {
    await asyncio.sleep(1);
    const reading = this.rest.shift() ?? null;
    if (reading === "broken") throw new Error(`${this.sensor} does not answer`);
    return reading;
  }

  async [Symbol.asyncDispose]() {
    await asyncio.sleep(0.5);
    console.log(`${this.sensor}: the line is closed`);
  }
}

const READINGS: Record<string, (number | "broken")[]> = {
  cellar: [17, 21, 0, 22],
  oven: [180, 240, 150, 260],
  attic: [30, "broken", 31],
};

export async function* alarms(sensor: string, limit: number) {
  const line = await Line.open(sensor);
  try {
    for (;;) {
      const reading = await line.read();
      if (reading === null) return;
      if (reading > limit) yield reading;
    }
  } finally {
    await line[Symbol.asyncDispose]();
  }
}
