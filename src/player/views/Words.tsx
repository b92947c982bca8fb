// A sentence of ours in which names stand in backticks: those are shown as code. Whatever is in it, it stays text.

import type { JSX } from "preact";

export function Words({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/`([^`]*)`/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

/** The same sentence where only plain text can stand, as in a label. */
export function withoutBackticks(text: string): string {
  return text.replaceAll("`", "");
}
