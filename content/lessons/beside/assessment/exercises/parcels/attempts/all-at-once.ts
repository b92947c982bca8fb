// Fails: weights
// Says: most: 7
import asyncio from "asyncio";

type Weigh = (parcel: number) => Promise<number>;

export async function weighAll(parcels: number[], weigh: Weigh, scales: number) {
  const free = new asyncio.Semaphore(parcels.length);

  async function weighOne(parcel: number) {
    using scale = await free.acquire();
    try {
      return await weigh(parcel);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      return null;
    }
  }

  return await asyncio.gather(...parcels.map((parcel) => weighOne(parcel)));
}

async function main() {
  const weigh = async (parcel: number) => {
    await asyncio.sleep(1);
    return parcel * 10;
  };
  console.log((await weighAll([1, 2, 3, 4], weigh, 2)).join(", "));
}

asyncio.run(main());
