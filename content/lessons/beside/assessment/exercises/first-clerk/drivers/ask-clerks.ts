import asyncio from "asyncio";
import { firstAnswer } from "../starter.ts";

interface Office {
  takes: number[];
  patience: number;
}

/** Clerks who notice when they are called off. */
export default async function askClerks({ takes, patience }: Office) {
  let calledOff = 0;
  const clerks = takes.map((seconds, index) => async () => {
    try {
      await asyncio.sleep(seconds);
    } catch (error) {
      calledOff += 1;
      throw error;
    }
    return `clerk ${index + 1}`;
  });
  const answer = await firstAnswer(clerks, patience);
  return { answer, calledOff };
}
