// Whether an element is so far off the screen that nobody will be back at it in the next moment.

/** In heights of the screen, above and below. */
const NEAR = 2;

/** @param onFar is called each time the element gets there. @returns ends that */
export function whenFarAway(element: Element, onFar: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting === false) onFar();
    },
    { rootMargin: `${NEAR * 100}% 0%` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
