// Recognises Python in a line that the parser could not read, and says how TypeScript puts it.

const HABITS: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /^\s*(?:async\s+)?def\b/u,
    "Python's `def name():` is `function name() { … }` here, and `async def` is `async function`.",
  ],
  [/^\s*elif\b/u, "Python's `elif` is `else if (…)` here."],
  [/^\s*except\b/u, "Python's `except` is `catch (error) { … }` here."],
  [/^\s*raise\b/u, "Python's `raise` is `throw` here."],
  [/^\s*async\s+with\b/u, "Python's `async with` is `await using name = …` here."],
  [/^\s*async\s+for\b/u, "Python's `async for` is `for await (const … of …) { … }` here."],
  [/^\s*from\s.*\simport\b/u, 'Python\'s `from time import sleep` is `import { sleep } from "time"` here.'],
  [/^\s*import\s+\w[\w.]*\s*;?\s*$/u, 'Write `import asyncio from "asyncio"`.'],
  [
    /^\s*(?:if|while|for)\s+[^\s(]/u,
    "What stands between `if` (or `while`, or `for`) and the block needs parentheses.",
  ],
  [/^\s*(?:try|else|finally|if\b.*|while\b.*|for\b.*|class\b.*)\s*:\s*$/u, "A block stands in `{ … }` here."],
  [/^\s*#|\s#\s/u, "A comment begins with `//` here."],
  [/\blambda\b/u, "Python's `lambda x: …` is `(x) => …` here."],
  [/(?:^|[^\w$])[fF]["']/u, 'Python\'s `f"{x}"` is `${x}` in backquotes here.'],
  [/[“”‘’]/u, "Use straight quotes, \" or '."],
  [/[\w)\]]\s+and\s+\S/u, "Python's `and` is `&&` here."],
  [/[\w)\]]\s+or\s+\S/u, "Python's `or` is `||` here."],
  [/(?:^|[^\w$])not\s+\S/u, "Python's `not` is `!` here."],
];

/** What to write instead, when the line looks like Python. */
export function findPythonHabit(line: string): string | undefined {
  return HABITS.find(([pattern]) => pattern.test(line))?.[1];
}
