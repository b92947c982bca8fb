// Chooses the frame's colours before anything is drawn, as its address asks (`?theme=dark`), else as the reader's system
// has them. Text for the page's head: it knows no module.

export const THEME_SCRIPT = `(() => {
  const asked = new URLSearchParams(location.search).get("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    document.documentElement.dataset.theme =
      asked === "light" || asked === "dark" ? asked : system.matches ? "dark" : "light";
  };
  apply();
  system.addEventListener("change", apply);
})();`;
