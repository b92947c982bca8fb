// The script of every run: our event loop and what surrounds it. The same text runs as the worker in the page's frame
// and in a fresh context in Node. The order matters: capture, take the powers away, make the rest unchangeable, and only
// then the program. All of it happens in the spare worker, ahead of any run.

// These come first.
import "./see-descriptors.ts";
import { tellAsyncKinds } from "./async-kinds.ts";
import { leaveRoomForStatics } from "./adopt-globals.ts";
import { limitAllocation } from "./allocation-budget.ts";
import { ALLOWED_GLOBALS } from "./allowed-globals.ts";
import { hardenIntrinsics } from "./harden.ts";
import { formatLogicalDates } from "./logical-dates.ts";
import { hideMachinery } from "./hide-machinery.ts";
import { reduceGlobals } from "./reduce-globals.ts";
import { refuseCode } from "./refuse-code.ts";
import { prime } from "./prime.ts";
import { run } from "./run.ts";
import { prepareStacks } from "./stacks.ts";
import { asyncKindOf } from "#runtime";
import { trackProxies } from "./track-proxies.ts";
import { twinHome } from "./twin-home.ts";
import { workerHome } from "./worker-home.ts";

const home = twinHome() ?? workerHome();
prepareStacks();
limitAllocation(globalThis, home.foreign);
refuseCode(globalThis);
trackProxies(globalThis);
hideMachinery();
tellAsyncKinds(asyncKindOf);
formatLogicalDates(globalThis);
reduceGlobals(globalThis, ALLOWED_GLOBALS);
leaveRoomForStatics();
hardenIntrinsics(globalThis, home.foreign);
home.onStart((message) => run(message, home));
home.whileWaiting(() => prime(home));
