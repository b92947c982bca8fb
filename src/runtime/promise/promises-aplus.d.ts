// The part of `promises-aplus-tests` that we use; it ships no types.
declare module "promises-aplus-tests" {
  interface Adapter {
    resolved(value: unknown): unknown;
    rejected(reason: unknown): unknown;
    deferred(): { promise: unknown; resolve(value: unknown): void; reject(reason: unknown): void };
  }
  function runTests(
    adapter: Adapter,
    options: { reporter: string; timeout: number },
    done: (failures: Error | null) => void,
  ): void;
  export default runTests;
}
