// The line at the foot of each page that says whether the course is kept for offline use, and how to keep it or not.

import { describeOffline, Offline, pageVersion } from "#offline";
import type { OfflineState } from "#offline";
import { pageProgress } from "../progress/page-progress.ts";
import { offerReload } from "./reload-bar.ts";
import type { Reason } from "./reload-bar.ts";

const NEW_VERSION: Reason = {
  label: "New version",
  sentence: "There is a new version of the course. This page goes on with the one it has; what you have typed is kept.",
  action: "Use the new version",
};

const PREFERENCE = "offline";
const DECLINED = "declined";

/** How long a page may be away before it looks for a newer version when it comes back, in milliseconds. */
const LOOK_AFTER_MS = 3_600_000;

/** @param base the path that the site is served under */
export async function showOfflineLine(line: HTMLElement, base: string): Promise<void> {
  const offline = new Offline({
    container: (navigator as Partial<Navigator>).serviceWorker,
    page: pageVersion(document),
    base,
    savesData: savesData(),
    isDeclined: async () => (await (await pageProgress()).getPreference(PREFERENCE)) === DECLINED,
    setDeclined: async (isDeclined) => (await pageProgress()).setPreference(PREFERENCE, isDeclined ? DECLINED : ""),
    pathsInUse: () => [
      location.pathname,
      ...performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name))
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname }) => pathname),
    ],
    later: (callback, ms) => void setTimeout(callback, ms),
    onChange: (state) => show(line, state, offline),
    onNewVersion: () => offerReload(NEW_VERSION),
  });
  addEventListener("online", () => offline.resume());
  lookNowAndThen(offline);
  await offline.start();
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function lookNowAndThen(offline: Offline): void {
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < LOOK_AFTER_MS) return;
    looked = Date.now();
    void offline.look();
  });
}

function show(line: HTMLElement, state: OfflineState, offline: Offline): void {
  const words = describeOffline(state);
  if (words === null) return;
  const { sentence, amount, action, label } = words;
  line.dataset["state"] = state.kind;
  setText(part(line, "sentence"), sentence);
  setText(part(line, "amount"), amount === "" ? "." : ` (${amount}).`);
  const button = part(line, "action") as HTMLButtonElement;
  button.hidden = action === null;
  setText(button, label);
  button.onclick = () => {
    if (action === null) return;
    // From now on, whoever cannot see the line hears what comes of it.
    line.setAttribute("aria-live", "polite");
    void (action === "keep" ? offline.keep() : offline.forget());
  };
}

function part(line: HTMLElement, name: string): HTMLElement {
  const found = line.querySelector<HTMLElement>(`[data-${name}]`);
  if (found === null) throw new Error(`The line has no ${name}.`);
  return found;
}

/** What does not change is not said again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
