import asyncio from "asyncio";
import { download } from "../starter.ts";

interface Order {
  seconds: number;
  patience: number;
  /** When somebody cancels it; `null` when nobody does. */
  cancelAfter: number | null;
}

export default async function order({ seconds, patience, cancelAfter }: Order) {
  const task = asyncio.createTask(download(seconds, patience));
  if (cancelAfter === null) return await task;
  await asyncio.sleep(cancelAfter);
  task.cancel();
  try {
    return await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) return "cancelled";
    throw error;
  }
}
