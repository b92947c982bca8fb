import asyncio from "asyncio";
import { copy, messenger } from "../starter.ts";

export default async function (pieces: [name: string, pages: number][]) {
  await asyncio.gather(messenger(), ...pieces.map(([name, pages]) => copy(name, pages)));
}
