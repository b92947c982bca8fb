// Keeps Monaco in the theme that the page's switch has chosen, or in the colours that the reader has forced on all pages.

import { CODE_DARK, CODE_LIGHT } from "#styles";
import { editorTheme, forcedTheme } from "./editor-theme.ts";
import { editor } from "./parts.ts";

const NAME = "juggler";

/** Once in a page: Monaco has one theme for all its editors. */
export function followTheme(): void {
  const root = document.documentElement;
  const forced = matchMedia("(forced-colors: active)");
  const apply = (): void => {
    const code = root.dataset["theme"] === "dark" ? CODE_DARK : CODE_LIGHT;
    const theme = forced.matches ? forcedTheme(readColour) : editorTheme(code, (token) => readColour(`var(${token})`));
    editor.defineTheme(NAME, theme);
    editor.setTheme(NAME);
  };
  apply();
  new MutationObserver(apply).observe(root, { attributeFilter: ["data-theme"] });
  // After Monaco, which chooses a theme of its own then.
  forced.addEventListener("change", apply);
}

/** Only an element's own colour is computed down to numbers. */
function readColour(colour: string): string {
  const probe = document.createElement("span");
  probe.style.color = colour;
  probe.hidden = true;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
