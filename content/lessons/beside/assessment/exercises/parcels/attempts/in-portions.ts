// Fails: in-time
// Says: The run took
import asyncio from "asyncio";

type Weigh = (parcel: number) => Promise<number>;

export async function weighAll(parcels: number[], weigh: Weigh, scales: number) {
  const free = new asyncio.Semaphore(scales);

  async function weighOne(parcel: number) {
    using scale = await free.acquire();
    try {
      return await weigh(parcel);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      return null;
    }
  }

  const weights: (number | null)[] = [];
  for (let first = 0; first < parcels.length; first += scales) {
    weights.push(...(await asyncio.gather(...parcels.slice(first, first + scales).map((parcel) => weighOne(parcel)))));
  }
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
