// The runner as the page has it: a hidden frame of opaque origin, in a process of its own where the engine has that.
// Removing the frame ends the process with whatever hangs in it. It carries what runs say, and reads none of it.

import { PROTOCOL } from "../messages.ts";
import type { ConnectMessage, FrameRequest, StartMessage } from "../messages.ts";
import type { Fetched } from "./runner-file.ts";
import type { Runner, Useless } from "./runs.ts";

/** Real milliseconds after which a frame that has all it needs is looked into: a fresh one answers within 50. */
const ANSWER_MS = 700;

/** After which it is made anew, where its document can be had: on a slow machine, it is only slow. */
const RENEW_MS = 3_000;

export interface FrameSource {
  readonly address: string;
  /** Whether it is a document of the site's origin that holds the frame (`frame/document.ts`). */
  readonly isShell: boolean;
  /** The text of the run workers' script. */
  readonly prelude: Promise<Fetched>;
  /** Asks the network for the frame's document: a frame that got another one cannot tell. */
  readonly askForDocument: (signal: AbortSignal) => Promise<Fetched>;
}

export class RunnerFrame implements Runner {
  readonly ready: Promise<void>;
  readonly #element = document.createElement("iframe");
  readonly #toFrame: MessagePort;
  readonly #runs = new Set<MessagePort>();
  readonly #leaving = new AbortController();
  readonly #onUseless: (why: Useless) => void;
  #setReady: () => void = () => undefined;
  #isReady = false;
  /** Questions since the frame answered last. */
  #unanswered = 0;

  /** @param onUseless called when a part of it cannot be had, it does not answer, or is of another version */
  constructor(source: FrameSource, onUseless: (why: Useless) => void) {
    const { port1, port2 } = new MessageChannel();
    this.#toFrame = port1;
    this.#onUseless = onUseless;
    this.ready = new Promise((resolve) => {
      this.#setReady = resolve;
    });
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      this.#unanswered = 0;
      this.#isReady = isOfThisVersion(data);
      if (this.#isReady) this.#setReady();
      else onUseless("other-version");
    };
    const loaded = new Promise((resolve) => {
      this.#element.addEventListener("load", resolve, { once: true });
    });
    this.#open(source.address, source.isShell);
    void this.#connect(source, loaded, port2);
  }

  start(message: StartMessage, hear: (message: unknown) => void): () => void {
    const { port1, port2 } = new MessageChannel();
    this.#runs.add(port1);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      hear(data);
    };
    this.#toFrame.postMessage({ start: message } satisfies FrameRequest, [port2]);
    return () => {
      // Anything: the page has heard enough.
      port1.postMessage(null);
      port1.close();
      this.#runs.delete(port1);
    };
  }

  ping(): number {
    this.#toFrame.postMessage({ ping: true } satisfies FrameRequest);
    this.#unanswered += 1;
    return this.#unanswered;
  }

  remove(): void {
    this.#leaving.abort();
    this.#element.remove();
    for (const port of [this.#toFrame, ...this.#runs]) port.close();
    this.#setReady();
  }

  async #connect({ prelude, askForDocument }: FrameSource, loaded: Promise<unknown>, port: MessagePort): Promise<void> {
    const fetched = await prelude;
    if (fetched.kind === "missing") {
      this.#onUseless(fetched.why);
      return;
    }
    void this.#lookInto(askForDocument);
    await loaded;
    // An opaque origin cannot be named. Nothing else can be in there: the page's policy keeps frames to the site.
    this.#element.contentWindow?.postMessage({ prelude: fetched.text } satisfies ConnectMessage, "*", [port]);
  }

  /** A frame says nothing of what was loaded into it: whether that is the runner shows by its answer only. */
  async #lookInto(askForDocument: FrameSource["askForDocument"]): Promise<void> {
    await rest(ANSWER_MS);
    if (!this.#isAwaited()) return;
    const fetched = await askForDocument(this.#leaving.signal);
    if (!this.#isAwaited()) return;
    if (fetched.kind === "missing") {
      this.#onUseless(fetched.why);
      return;
    }
    await rest(RENEW_MS);
    if (this.#isAwaited()) this.#onUseless("silent");
  }

  /** Whether it has not answered, and somebody may still want it to. */
  #isAwaited(): boolean {
    return !this.#isReady && !this.#leaving.signal.aborted;
  }

  #open(address: string, isShell: boolean): void {
    // Nothing but scripts: above all not `allow-same-origin`, which would take the wall away. In a shell the wall is within.
    if (!isShell) this.#element.setAttribute("sandbox", "allow-scripts");
    this.#element.hidden = true;
    this.#element.title = "Runner";
    this.#element.src = address;
    document.body.append(this.#element);
  }
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function isOfThisVersion(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "protocol" in answer && answer.protocol === PROTOCOL;
}
