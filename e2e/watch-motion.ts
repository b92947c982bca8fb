// Writes down whatever moves by itself in a page: animations, transitions and smooth scrolling. It knows nothing of what
// is done there.

import type { Page } from "@playwright/test";

/**
 * To be called before the page is opened; follows it to wherever it goes.
 * @returns one line for each thing that has moved until it is read
 */
export async function watchMotion(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction("noteMotion", (line: string) => seen.push(line));
  await page.addInitScript(() => {
    const note = (line: string): void => (globalThis as unknown as { noteMotion(line: string): void }).noteMotion(line);
    /** What comes a moment later, all at once, does not move. */
    const isOnlyDelayed = ({ effect }: Animation): boolean =>
      effect instanceof KeyframeEffect && effect.getKeyframes().every((frame) => "visibility" in frame);
    const list = ({ type }: Event): void => {
      for (const animation of document.getAnimations()) {
        if (isOnlyDelayed(animation) || !(animation.effect instanceof KeyframeEffect)) continue;
        const { target, pseudoElement } = animation.effect;
        note(`${type}: ${target?.tagName ?? ""}.${target?.getAttribute("class") ?? ""}${pseudoElement ?? ""}`);
      }
    };
    addEventListener("transitionrun", list, true);
    addEventListener("animationstart", list, true);
    const noteSmooth = (owner: object, name: string): void => {
      const asked = Reflect.get(owner, name) as (...wishes: unknown[]) => void;
      Reflect.set(owner, name, function (this: unknown, ...wishes: unknown[]): void {
        if ((wishes[0] as ScrollOptions | undefined)?.behavior === "smooth") note(`smooth ${name}`);
        asked.apply(this, wishes);
      });
    };
    noteSmooth(Element.prototype, "scrollIntoView");
    noteSmooth(globalThis, "scrollBy");
    addEventListener("scroll", () => {
      if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") note("smooth scrolling");
    });
  });
  return seen;
}
