import asyncio from "asyncio";

type Weigh = (parcel: number) => Promise<number>;

export async function weighAll(parcels: number[], weigh: Weigh, scales: number) {
  const weights: (number | null)[] = [];
  for (const parcel of parcels) weights.push(await weigh(parcel));
  return weights;
}

async function main() {
  const weigh = async (parcel: number) => {
    await asyncio.sleep(1);
    return parcel * 10;
  };
  console.log((await weighAll([1, 2, 3, 4], weigh, 2)).join(", "));
}

asyncio.run(main());
