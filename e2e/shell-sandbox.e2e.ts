// The runner where a service worker answers for the page: its frame comes in a shell, and the wall must be the same.

import { expect, test } from "@playwright/test";
import { SandboxPage } from "./sandbox/sandbox-page.ts";

const STOPPED_WITHIN_MS = 3_000;
const UNINTERRUPTED = `function check(text: string) { return /(a+)+$/.test(text); }
check("a".repeat(40) + "b");`;

test("in a shell, the wall is the same", async ({ page, browser }) => {
  const sandbox = new SandboxPage(page);
  await sandbox.open({ inShell: true });
  await sandbox.run("1;");
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  expect(targetInfos.filter(({ type, url }) => type === "iframe" && url === "about:srcdoc")).toHaveLength(1);

  const run = await sandbox.run(`console.log("before");\n${UNINTERRUPTED}`);
  expect(run.tookMs).toBeLessThan(STOPPED_WITHIN_MS);
  expect(run.recording.outcome).toMatchObject({ kind: "stopped", limit: "step-time" });
  expect(run.lines).toEqual(["before"]);
  await sandbox.expectNextRunToWork();
  // Neither the shell nor the page is within reach, and no network.
  const reach = async (): Promise<string[]> => {
    const tries = [
      () => fetch("/", { mode: "no-cors" }),
      () => Promise.resolve(parent.document.title),
      () => Promise.resolve((top as Window).document.title),
      () => Promise.resolve(localStorage.length),
    ];
    const outcomes = await Promise.allSettled(tries.map(async (attempt) => attempt()));
    return outcomes.map(({ status }) => status);
  };
  const frame = page.frames().find((one) => one.url() === "about:srcdoc");
  expect(await frame?.evaluate(reach)).toEqual(["rejected", "rejected", "rejected", "rejected"]);
});
