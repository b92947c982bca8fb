// The runner as the page has it: a hidden frame of opaque origin, in a process of its own where the engine has that.
// Removing the frame ends the process with whatever hangs in it. It carries what runs say, and reads none of it.

import type { Ending } from "../endings.ts";
import { PROTOCOL } from "../messages.ts";
import type { ConnectMessage, FrameRequest, StartMessage } from "../messages.ts";
import type { Runner } from "./runs.ts";

export interface FrameSource {
  readonly address: string;
  /** Whether it is a document of the site's origin that holds the frame (`frame/document.ts`). */
  readonly isShell: boolean;
}

export class RunnerFrame implements Runner {
  readonly ready: Promise<void>;
  readonly #element = document.createElement("iframe");
  readonly #toFrame: MessagePort;
  readonly #runs = new Set<MessagePort>();
  #setReady: () => void = () => undefined;
  /** Questions since the frame answered last. */
  #unanswered = 0;

  /**
   * @param address of the frame's document, or of the shell that holds it
   * @param prelude the text of the run workers' script
   * @param onUseless called when there is no prelude, or the frame is of another version
   */
  constructor({ address, isShell }: FrameSource, prelude: Promise<string>, onUseless: (ending: Ending) => void) {
    const { port1, port2 } = new MessageChannel();
    this.#toFrame = port1;
    this.ready = new Promise((resolve) => {
      this.#setReady = resolve;
    });
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      this.#unanswered = 0;
      if (isOfThisVersion(data)) this.#setReady();
      else onUseless("other-version");
    };
    const connect = (text: string): void => {
      // An opaque origin cannot be named. Nothing else can be in there: the page's policy keeps frames to the site.
      this.#element.contentWindow?.postMessage({ prelude: text } satisfies ConnectMessage, "*", [port2]);
    };
    const giveUp = (): void => {
      onUseless("not-loaded");
    };
    this.#element.addEventListener("load", () => void prelude.then(connect, giveUp), { once: true });
    this.#open(address, isShell);
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
    this.#element.remove();
    for (const port of [this.#toFrame, ...this.#runs]) port.close();
    this.#setReady();
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

function isOfThisVersion(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "protocol" in answer && answer.protocol === PROTOCOL;
}
