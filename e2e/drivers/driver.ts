// What the journeys that run in every browser need of one: little enough for each browser's own protocol.

export interface Driver {
  /** Goes to an address, and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** What an expression in the page gives, as text; a promise is waited for. */
  ask(expression: string): Promise<string>;
  /** Clicks where the viewport has these CSS pixels, as a mouse does; on a phone, as a finger where that can be done. */
  click(x: number, y: number): Promise<void>;
  /** Presses the key while Control is held. @param key one character */
  pressWithControl(key: string): Promise<void>;
  /** Puts text where the cursor is, all of it at once. */
  insert(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserUnderTest {
  readonly name: "Chromium" | "Firefox" | "WebKit";
  /** Why it cannot be driven here, where it cannot. */
  readonly missing?: string;
  start(): Promise<Driver>;
  /** With a window of a phone's size, and as much else of a phone as the browser's protocol can do. */
  readonly startPhone?: () => Promise<Driver>;
}
