// A bar at the foot of the window that says one thing, with what can be done about it. It stays until it is closed.

import "./page-bar.css";

export interface BarAction {
  readonly name: string;
  readonly onPress: () => void;
}

/**
 * Makes a bar.
 * @param label what the bar is about, for those who go from landmark to landmark
 * @returns shows it with a sentence, again where it has been closed
 */
export function createPageBar(label: string, actions: readonly BarAction[]): (sentence: string) => void {
  const bar = document.createElement("aside");
  bar.className = "page-bar";
  bar.ariaLabel = label;
  const text = document.createElement("p");
  // Said when its text comes, not when the bar does.
  text.setAttribute("aria-live", "polite");
  const close = { name: "Close", onPress: () => bar.setAttribute("hidden", "") };
  bar.append(text, ...[...actions, close].map(createButton));
  document.body.append(bar);
  return (sentence) => {
    bar.removeAttribute("hidden");
    text.textContent = sentence;
  };
}

function createButton({ name, onPress }: BarAction): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = name;
  button.addEventListener("click", onPress);
  return button;
}
