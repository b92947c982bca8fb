import { expect, it } from "vitest";
import { embedCode } from "./embed-code.ts";

const EMBED = { site: "https://juggler.example/", fragment: "code=1.H4sI", name: "tea.ts", theme: "auto" } as const;

it("is one frame with a name, in the reader's colours or the page's", () => {
  expect(embedCode(EMBED)).toBe(
    '<iframe src="https://juggler.example/embed/#code=1.H4sI" title="tea.ts on Juggler" style="width: 100%; height: 36rem; border: 0" loading="lazy" allow="clipboard-write"></iframe>',
  );
  expect(embedCode({ ...EMBED, theme: "dark" })).toContain(
    'src="https://juggler.example/embed/?theme=dark#code=1.H4sI"',
  );
});

it("lets no name out of its attribute", () => {
  expect(embedCode({ ...EMBED, name: '"><script>.ts' })).toContain('title="&quot;>&lt;script>.ts on Juggler"');
});
