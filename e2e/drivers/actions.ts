// What hands do, in the form that WebDriver and WebDriver BiDi share. W3C WebDriver, Actions.

import type { Driver } from "./driver.ts";

/**
 * @param perform sends actions to the browser
 * @param ask evaluates an expression in the page
 * @param pointer what it is clicked with
 */
export function handsOf(
  perform: (actions: readonly object[]) => Promise<unknown>,
  ask: Driver["ask"],
  pointer: "mouse" | "touch" = "mouse",
): Pick<Driver, "click" | "pressWithControl" | "insert"> {
  return {
    click: async (x, y) => {
      await perform(clickAt(x, y, pointer));
    },
    pressWithControl: async (key) => {
      await perform(chord(key));
    },
    // Key by key, the editor would complete and indent what is typed.
    insert: async (text) => {
      await ask(`document.execCommand("insertText", false, ${JSON.stringify(text)})`);
    },
  };
}

/** WebDriver's private code point for the Control key. */
const CONTROL = "\uE009";

function clickAt(x: number, y: number, pointerType: string): readonly object[] {
  const press = [
    { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return [{ type: "pointer", id: pointerType, parameters: { pointerType }, actions: press }];
}

function chord(key: string): readonly object[] {
  const [hold, release] = [
    { type: "keyDown", value: CONTROL },
    { type: "keyUp", value: CONTROL },
  ];
  const press = [
    { type: "keyDown", value: key },
    { type: "keyUp", value: key },
  ];
  return [{ type: "key", id: "keyboard", actions: [hold, ...press, release] }];
}
