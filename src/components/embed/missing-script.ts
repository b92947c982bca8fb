// Says that a part of the frame could not be fetched, and loads it again. Text for the page's head: it knows no module,
// for none may have come.

export const MISSING_SCRIPT = `(() => {
  const say = () => {
    const note = document.querySelector("[data-missing]");
    if (note === null || !note.hidden) return;
    note.hidden = false;
    note.querySelector("button").addEventListener("click", () => location.reload());
  };
  addEventListener("astro:hydration-error", say);
  addEventListener("vite:preloadError", say);
  // Of what neither comes nor fails, nobody tells.
  setTimeout(() => {
    if (document.querySelector("astro-island[ssr]") !== null) say();
  }, 30_000);
})();`;
