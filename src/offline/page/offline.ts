// The page's side of being kept for offline use: registers the service worker, asks it to keep, and tells what has come
// of it. It knows neither how it is shown nor where a wish is remembered.

import type { KeepState, StopReason, ToPage, ToWorker } from "../messages.ts";
import type { PageVersion } from "./page-version.ts";

interface Amounts {
  readonly keptBytes: number;
  readonly allBytes: number;
}

export type OfflineState =
  /** No service workers here, or this is no built site. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "off"; readonly why: "saves-data" | "declined" | "refused"; readonly allBytes: number }
  | ({ readonly kind: "keeping" } & Amounts)
  /** A newer version that could not be kept leaves this one in use. */
  | ({ readonly kind: "kept"; readonly failedUpdate: StopReason | null } & Amounts)
  | ({ readonly kind: "stopped"; readonly why: StopReason } & Amounts);

/** What we use of `navigator.serviceWorker`. */
export interface WorkerContainer extends EventTarget {
  readonly controller: Pick<ServiceWorker, "postMessage"> | null;
  readonly ready: Promise<{ readonly active: Pick<ServiceWorker, "postMessage"> | null }>;
  getRegistration(scope: string): Promise<Registration | undefined>;
  register(script: string, options: RegistrationOptions): Promise<Registration>;
}

type Registration = Pick<ServiceWorkerRegistration, "update" | "unregister">;

export interface OfflineNeeds {
  readonly container: WorkerContainer | undefined;
  readonly page: PageVersion | null;
  /** The path that the site is served under. */
  readonly base: string;
  /** Whether the browser asks for less to be fetched. */
  readonly savesData: boolean;
  isDeclined(): Promise<boolean>;
  setDeclined(isDeclined: boolean): Promise<void>;
  /** Paths, from the host's root, of what this page has needed so far. */
  pathsInUse(): readonly string[];
  /** Calls back after so many milliseconds. */
  later(callback: () => void, ms: number): void;
  onChange(state: OfflineState): void;
  /** The site has a newer version, which pages get from now on; this one goes on with its own. */
  onNewVersion(): void;
}

/** How long to wait before asking again for what did not come, in milliseconds; then twice as long, up to the last. */
const FIRST_RETRY_MS = 20_000;
const LAST_RETRY_MS = 300_000;

/** A worker at work tells how far it is; one that has been ended by the browser does not. */
const SILENCE_MS = 60_000;

export class Offline {
  readonly #needs: OfflineNeeds;
  #failedUpdate: StopReason | null = null;
  #retryMs = FIRST_RETRY_MS;
  #isRetryDue = false;
  #heard = 0;
  #isKeeping = false;
  #isOff = false;

  constructor(needs: OfflineNeeds) {
    this.#needs = needs;
  }

  /** Begins to keep the course, unless the reader or their browser is against it. */
  async start(): Promise<void> {
    const { container, page, base, savesData } = this.#needs;
    if (!container || !page) {
      this.#needs.onChange({ kind: "unsupported" });
      return;
    }
    container.addEventListener("message", (event) => {
      if (event instanceof MessageEvent) this.#hear(event.data as ToPage);
    });
    container.addEventListener("controllerchange", () => void this.#say({ kind: "ask" }));
    if (await this.#needs.isDeclined()) this.#sayOff("declined");
    else if (savesData && !(await container.getRegistration(base))) this.#sayOff("saves-data");
    else await this.#register(false);
  }

  /** Because the reader wants it. */
  async keep(): Promise<void> {
    await this.#needs.setDeclined(false);
    await this.#register(true);
  }

  /** Deletes what is kept, and keeps nothing from now on. The reader's own work is kept elsewhere. */
  async forget(): Promise<void> {
    const { container, base } = this.#needs;
    await this.#needs.setDeclined(true);
    this.#sayOff("declined");
    await this.#say({ kind: "forget" });
    await (await container?.getRegistration(base))?.unregister();
  }

  /** Goes on with what has not come yet. */
  resume(): void {
    void this.#say({ kind: "keep", first: this.#first(), isWanted: false });
  }

  /** Asks the host whether there is a newer version. */
  async look(): Promise<void> {
    const { container, base } = this.#needs;
    await (await container?.getRegistration(base))?.update().catch(() => undefined);
  }

  async #register(isWanted: boolean): Promise<void> {
    const { container, base } = this.#needs;
    this.#isOff = false;
    try {
      await container?.register(`${base}sw.js`, { scope: base, updateViaCache: "none" });
    } catch {
      // Off the network, the one that is there goes on; else the browser refuses, or there is no such file.
      if (!(await container?.getRegistration(base).catch(() => undefined))) {
        this.#sayOff("refused");
        return;
      }
    }
    await this.#say({ kind: "keep", first: this.#first(), isWanted });
  }

  async #say(message: ToWorker): Promise<void> {
    const { container } = this.#needs;
    const worker = container?.controller ?? (await container?.ready)?.active;
    worker?.postMessage(message);
  }

  #hear(message: ToPage): void {
    this.#heard += 1;
    switch (message.kind) {
      case "pages":
        return;
      case "update-failed":
        this.#failedUpdate = message.why;
        void this.#say({ kind: "ask" });
        return;
      case "state":
        if (message.version !== this.#needs.page?.version) this.#failedUpdate = null;
        if (!this.#isOff) this.#show(message.state, message);
        if (message.version !== this.#needs.page?.version) this.#needs.onNewVersion();
        return;
    }
  }

  #show(state: KeepState, { keptBytes, allBytes }: Amounts): void {
    const wasKeeping = this.#isKeeping;
    this.#isKeeping = state.kind === "keeping";
    if (this.#isKeeping && !wasKeeping) this.#watch();
    switch (state.kind) {
      case "nothing":
        return;
      case "keeping":
        this.#needs.onChange({ kind: "keeping", keptBytes, allBytes });
        return;
      case "kept":
        this.#retryMs = FIRST_RETRY_MS;
        this.#needs.onChange({ kind: "kept", failedUpdate: this.#failedUpdate, keptBytes, allBytes });
        return;
      case "stopped":
        this.#needs.onChange({ kind: "stopped", why: state.why, keptBytes, allBytes });
        if (state.why === "network") this.#retry();
        return;
    }
  }

  #retry(): void {
    if (this.#isRetryDue) return;
    this.#isRetryDue = true;
    this.#needs.later(() => {
      this.#isRetryDue = false;
      this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
      this.resume();
    }, this.#retryMs);
  }

  #watch(): void {
    const heard = this.#heard;
    this.#needs.later(() => {
      if (!this.#isKeeping) return;
      if (this.#heard === heard) this.resume();
      this.#watch();
    }, SILENCE_MS);
  }

  #first(): string[] {
    const { base } = this.#needs;
    return this.#needs
      .pathsInUse()
      .filter((path) => path.startsWith(base))
      .map((path) => decodeURI(path.slice(base.length)));
  }

  #sayOff(why: "saves-data" | "declined" | "refused"): void {
    this.#isOff = true;
    this.#needs.onChange({ kind: "off", why, allBytes: this.#needs.page?.bytes ?? 0 });
  }
}
