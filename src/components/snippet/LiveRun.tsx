// The run of a snippet, alive. It takes over what the server drew: so it is drawn in the very same way at first.

import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { juggleBeside } from "./juggler-beside.tsx";
import { RunResult } from "./RunResult.tsx";
import type { Run } from "./RunResult.tsx";

export function LiveRun({ run }: { readonly run: Run }): JSX.Element {
  const [isLive, setLive] = useState(false);
  useLayoutEffect(() => setLive(true), []);
  useEffect(() => juggleBeside(run), [run.controller]);
  return <RunResult run={{ ...run, isLive }} />;
}
