// Tells when somebody who does more than read has come near an element.

const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "touchstart"] as const;

/** How far from the screen an element still counts as near, in heights of the screen. */
const NEAR = 0.5;

/** @param act is called once: after the first sign of somebody's, when the element is near the screen. @returns ends it */
export function whenNear(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      end();
      act();
    },
    { rootMargin: `${String(NEAR * 100)}% 0%` },
  );
  const watch = (): void => {
    unlisten();
    observer.observe(element);
  };
  const unlisten = (): void => SIGNS.forEach((sign) => removeEventListener(sign, watch));
  const end = (): void => {
    unlisten();
    observer.disconnect();
  };
  for (const sign of SIGNS) addEventListener(sign, watch, { passive: true });
  return end;
}
