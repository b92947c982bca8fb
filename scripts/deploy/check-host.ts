// `npm run check-host -- https://juggler.example/`: asks a deployed site whether its host serves it as it should be.

import { examineHost } from "./examine-host.ts";

const [address] = process.argv.slice(2);
if (address === undefined || !URL.canParse(address)) {
  console.error("Name the address of the site: npm run check-host -- https://juggler.example/");
  process.exit(1);
}

const findings = await examineHost(new URL(address.replace(/\/?$/u, "/")), fetch);
for (const { what, isFine, found } of findings)
  console.log(`${isFine ? "✓" : "✗"} ${what}${isFine ? "" : `: ${found}`}`);
if (findings.some(({ isFine, isNeeded }) => isNeeded && !isFine)) process.exit(1);
