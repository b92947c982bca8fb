// What a program can import.

export const MODULES: readonly string[] = [
  "asyncio",
  "time",
  "aiohttp",
  "requests",
  "threading",
  "multiprocessing",
  "concurrent.futures",
  "cpu",
  "builtins",
];
