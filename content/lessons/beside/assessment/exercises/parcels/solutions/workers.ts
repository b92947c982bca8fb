import asyncio from "asyncio";

type Weigh = (parcel: number) => Promise<number>;

export async function weighAll(parcels: number[], weigh: Weigh, scales: number) {
  const weights: (number | null)[] = parcels.map(() => null);
  const waiting = parcels.entries();

  async function use() {
    for (const [place, parcel] of waiting) {
      try {
        weights[place] = await weigh(parcel);
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
      }
    }
  }

  await asyncio.gather(...Array.from({ length: scales }, () => use()));
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
