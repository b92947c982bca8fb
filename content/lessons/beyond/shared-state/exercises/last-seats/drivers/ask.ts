import asyncio from "asyncio";
import { book } from "../starter.ts";

export default async function (wishes: [show: string, who: string][]) {
  return await asyncio.gather(...wishes.map(([show, who]) => book(show, who)));
}
