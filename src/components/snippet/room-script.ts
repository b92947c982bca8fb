// Leaves the room that a kept edit takes, from before the page is drawn until the edit is shown: what stands below it does
// not move when it comes. Where it is not known, or another text comes, the page is as it would be without.

import { TEXT_SIZES } from "#progress";

/**
 * Text for a page's head: it knows no module. Static code is as high as its lines, and as wide as its longest one, which
 * decides whether there is a scrollbar below it.
 */
export const ROOM_SCRIPT = `try {
  const sizes = JSON.parse(localStorage.getItem("${TEXT_SIZES}" + location.pathname) ?? "{}");
  const { sheet } = document.head.appendChild(document.createElement("style"));
  for (const [name, [lines, columns]] of Object.entries(sizes)) {
    const place = \`.snippet:not([data-settled])[aria-label="\${CSS.escape(name)}"] .snippet-code\`;
    const height = \`calc(\${+lines} * var(--code-line))\`;
    sheet.insertRule(\`\${place} { contain-intrinsic-block-size: calc(\${height} + 2 * var(--code-pad)); }\`);
    sheet.insertRule(\`\${place} .code > code {
      block-size: \${height};
      min-inline-size: max(100%, var(--code-gutter) + \${+columns}ch + var(--space-4));
      overflow-y: clip;
    }\`);
  }
} catch {}`;

/** What is shown in a snippet takes its own room from now on. @param part the snippet, or something in it */
export function settle(part: Element): void {
  part.closest("section")?.setAttribute("data-settled", "");
}
