import { alarms } from "../starter.ts";

/** Reads alarms, `most` of them at the most, and says what it sees. */
export default async function ({ sensor, limit, most }: { sensor: string; limit: number; most: number }) {
  const seen: number[] = [];
  try {
    for await (const degrees of alarms(sensor, limit)) {
      console.log(`alarm: ${degrees}`);
      seen.push(degrees);
      if (seen.length === most) break;
    }
  } catch (error) {
    console.log(`the watch is told: ${(error as Error).message}`);
  }
  console.log("the watch goes on");
  return seen;
}
