// A bar at the foot of the window that says what has become of the reader's work, with a way to save it. It stays
// until it is closed; what it warns of in a page stays true as long as the page.

import { pageProgress } from "./page-progress.ts";
import { saveToFile } from "./save-to-file.ts";
import "./keeping-bar.css";

let text: HTMLElement | undefined;

export function showKeepingBar(sentence: string): void {
  text ??= createBar();
  text.closest<HTMLElement>(".keeping-bar")?.removeAttribute("hidden");
  text.textContent = sentence;
}

function createBar(): HTMLElement {
  const bar = document.createElement("aside");
  bar.className = "keeping-bar";
  bar.ariaLabel = "Your work";
  const sentence = document.createElement("p");
  // Said when its text comes, not when the bar does.
  sentence.setAttribute("aria-live", "polite");
  bar.append(
    sentence,
    createButton("Save to a file", () => void pageProgress().then(saveToFile)),
    createButton("Close", () => bar.setAttribute("hidden", "")),
  );
  document.body.append(bar);
  return sentence;
}

function createButton(name: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name;
  button.addEventListener("click", onPress);
  return button;
}
