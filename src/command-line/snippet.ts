// `npm run --silent snippet -- FILE.ts`: one attempt at a program in a file, printed. It knows how the pieces are wired
// for a terminal; what is printed is decided in `report.ts`.

import { enableCompileCache } from "node:module";

// Before anything else is loaded: Node then keeps what it makes of our TypeScript. Halves the time to start.
enableCompileCache();

const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
