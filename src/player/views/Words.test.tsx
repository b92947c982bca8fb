import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { withoutBackticks, Words } from "./Words.tsx";

it("shows names in backticks as code, and everything as text", () => {
  expect(render(<Words text="`a<b>` waits for `c`." />)).toBe("<code>a&lt;b></code> waits for <code>c</code>.");
});

it("leaves a lone backtick alone", () => {
  expect(render(<Words text="it`s" />)).toBe("it`s");
});

it("drops them where only text can stand", () => {
  expect(withoutBackticks("`a` waits for `b`")).toBe("a waits for b");
});
