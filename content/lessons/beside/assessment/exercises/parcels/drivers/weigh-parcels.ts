import asyncio from "asyncio";
import { weighAll } from "../starter.ts";

interface Counter {
  takes: number[];
  broken: number[];
  scales: number;
}

/** Scales that count how many are in use. */
export default async function weighParcels({ takes, broken, scales }: Counter) {
  let inUse = 0;
  let most = 0;
  const weigh = async (parcel: number) => {
    inUse += 1;
    most = Math.max(most, inUse);
    await asyncio.sleep(takes[parcel - 1] ?? 0);
    inUse -= 1;
    if (broken.includes(parcel)) throw new Error("it has burst");
    return parcel * 10;
  };
  const parcels = takes.map((_, index) => index + 1);
  return { weights: await weighAll(parcels, weigh, scales), most };
}
