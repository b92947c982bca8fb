// Rejections that pass through await chains, late handlers, errors in finally, and a class of one's own.
class Burnt extends Error {
  override name = "Burnt";
}
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function toast(ms: number): Promise<string> {
  await wait(ms);
  if (ms > 100) throw new Burnt(`after ${String(ms)} ms`);
  return `toast ${String(ms)}`;
}
async function breakfast(): Promise<void> {
  try {
    console.log(await toast(50));
    console.log(await toast(150));
  } catch (error) {
    console.log(error instanceof Burnt, String(error));
    throw new Error("no breakfast", { cause: error });
  } finally {
    console.log("wash up");
  }
}
breakfast().catch((error: Error) => console.log(error.message, String(error.cause)));
const late = toast(300);
late.catch(() => undefined);
setTimeout(() => late.catch((error: unknown) => console.log("handled late", String(error))), 400);
(async () => {
  const results = await Promise.allSettled([toast(20), toast(250)]);
  console.log(results.map(({ status }) => status));
})();
(async () => {
  try {
    try {
      throw new Error("first");
    } finally {
      await wait(500);
      console.log("finally waits");
    }
  } catch (error) {
    console.log(String(error));
  }
})();
export {};
