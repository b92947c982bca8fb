// The place of an editor in the page: over the static code while it gets ready, then instead of it, in one step and
// with the same height. Knows nothing of Monaco.

import { measureStaticCode, type StaticMetrics } from "../static-metrics.ts";

export interface Frame {
  /** The editor goes in here. */
  readonly host: HTMLElement;
  readonly metrics: StaticMetrics;
  /** Hides the static code and shows the editor. */
  swap(): void;
  /** Gives the container the height of the editor's text, with its padding in the whole pixels that Monaco wants. */
  fit(contentHeight: number): void;
  /** Scrolls the page, as little as need be, so that a line is seen. @param top from the host's top */
  reveal(top: number): void;
  /** Says something to those who hear the page. */
  readonly announce: (message: string) => void;
  /** Says with the editor's name how it is to be used. */
  describe(instruction: string): void;
  /** Shows the static code again, and leaves nothing behind. */
  remove(): void;
}

/** @param fills whether the editor is as high as the container, whatever its text */
export function frameIn(container: HTMLElement, fills: boolean): Frame {
  const code = container.querySelector("code");
  const staticCode = [...container.children].find((child) => child.contains(code));
  if (code === null || !(staticCode instanceof HTMLElement))
    throw new Error("The container of an editor holds no static code.");

  const metrics = measureStaticCode(container, code);
  const [aboveEditor, belowEditor] = [metrics.top % 1, metrics.bottom % 1];
  const styles = { container: container.style.cssText, staticCode: staticCode.style.cssText };
  const host = document.createElement("div");
  host.className = fills ? "code-editor code-editor-filling" : "code-editor";
  host.style.insetBlockStart = `${aboveEditor}px`;
  const voice = document.createElement("div");
  voice.className = "code-editor-voice";
  voice.ariaLive = "polite";
  const line = document.createElement("div");
  line.className = "code-editor-line";
  line.style.blockSize = `${metrics.lineHeight}px`;
  container.classList.add("code-editor-frame");
  host.append(line);
  container.append(host, voice);

  return {
    host,
    metrics,
    reveal(top) {
      line.style.insetBlockStart = `${top}px`;
      line.scrollIntoView({ block: "nearest", behavior: "instant" });
    },
    describe(instruction) {
      host.querySelector("[role=textbox], textarea")?.setAttribute("aria-description", instruction);
    },
    swap() {
      staticCode.style.display = "none";
      host.classList.add("code-editor-ready");
    },
    fit: (contentHeight) => void (container.style.blockSize = `${aboveEditor + contentHeight + belowEditor}px`),
    announce: (message) => void (voice.textContent = message),
    remove() {
      host.remove();
      voice.remove();
      container.classList.remove("code-editor-frame");
      container.style.cssText = styles.container;
      staticCode.style.cssText = styles.staticCode;
    },
  };
}
