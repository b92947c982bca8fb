import { expect, it } from "vitest";
import type { ToPage } from "../messages.ts";
import { askKeptPages } from "./kept-pages.ts";

it("asks the worker, and takes its answer among whatever else it says", async () => {
  const sent: unknown[] = [];
  const controller = { postMessage: (message: unknown) => void sent.push(message) };
  const container = Object.assign(new EventTarget(), { controller });
  const hear = (data: ToPage): void => void container.dispatchEvent(new MessageEvent("message", { data }));
  const pages = askKeptPages(container, "/juggler/");
  expect(sent).toEqual([{ kind: "ask-pages" }]);
  hear({ kind: "update-failed", why: "network" });
  hear({ kind: "pages", paths: ["", "lessons/tea/"] });
  expect(await pages).toEqual(["/juggler/", "/juggler/lessons/tea/"]);
});
