// The lines that put a program into somebody else's page.

export type EmbedTheme = "auto" | "light" | "dark";

export const EMBED_THEMES: readonly { readonly id: EmbedTheme; readonly label: string }[] = [
  { id: "auto", label: "as the reader's system" },
  { id: "light", label: "light" },
  { id: "dark", label: "dark" },
];

export interface Embed {
  /** e.g. `https://juggler.example/` */
  readonly site: string;
  /** Without the `#` before it. */
  readonly fragment: string;
  /** e.g. `tea.ts` */
  readonly name: string;
  readonly theme: EmbedTheme;
}

function embedAddress({ site, fragment, theme }: Omit<Embed, "name">): string {
  return `${site}embed/${theme === "auto" ? "" : `?theme=${theme}`}#${fragment}`;
}

export function embedCode(embed: Embed): string {
  const title = escapeAttribute(`${embed.name} on Juggler`);
  const address = escapeAttribute(embedAddress(embed));
  const style = "width: 100%; height: 36rem; border: 0";
  return `<iframe src="${address}" title="${title}" style="${style}" loading="lazy" allow="clipboard-write"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
