// What hands do, in the form that WebDriver and WebDriver BiDi share. W3C WebDriver, Actions.

/** WebDriver's private code point for the Control key. */
const CONTROL = "\uE009";

export function clickAt(x: number, y: number): readonly object[] {
  const press = [
    { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: press }];
}

export function chord(key: string): readonly object[] {
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
