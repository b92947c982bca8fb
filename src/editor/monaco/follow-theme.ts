// Keeps Monaco in the theme that the page's switch has chosen.

import { CODE_DARK, CODE_LIGHT } from "#styles";
import { editorTheme } from "./editor-theme.ts";
import { editor } from "./parts.ts";

const NAME = "juggler";

/** Once in a page: Monaco has one theme for all its editors. */
export function followTheme(): void {
  const root = document.documentElement;
  const apply = (): void => {
    const code = root.dataset["theme"] === "dark" ? CODE_DARK : CODE_LIGHT;
    editor.defineTheme(NAME, editorTheme(code, readToken));
    editor.setTheme(NAME);
  };
  apply();
  new MutationObserver(apply).observe(root, { attributeFilter: ["data-theme"] });
}

/** Only an element's own colour is computed down to numbers. */
function readToken(token: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  probe.hidden = true;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
