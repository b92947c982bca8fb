// The client sends each text once per version, before the questions about it, and survives a worker that fails.

import { describe, expect, it } from "vitest";
import { createLanguageClient, type Document, type LanguageClient, type Port } from "./language-client.ts";
import type { Call, Reply } from "./protocol.ts";

interface FakePort extends Port {
  readonly calls: Call[];
  answer(reply: Reply): void;
}

function fakePort(): FakePort {
  const calls: Call[] = [];
  const port: FakePort = {
    calls,
    postMessage: (call) => void calls.push(call),
    answer: (data) => port.onmessage?.({ data } as MessageEvent<Reply>),
    onmessage: null,
    onerror: null,
  };
  return port;
}

function setUp(): { client: LanguageClient; ports: FakePort[]; said: () => string[] } {
  const ports: FakePort[] = [];
  const client = createLanguageClient(() => {
    const port = fakePort();
    ports.push(port);
    return port;
  });
  const said = (): string[] =>
    (ports.at(-1)?.calls ?? []).map(({ method, parameters }) => [method, ...parameters].join(" "));
  return { client, ports, said };
}

function documentWith(text: string): Document & { change(text: string): void } {
  let [current, version] = [text, 1];
  return {
    file: "/1/a.ts",
    getText: () => current,
    getVersion: () => version,
    change(next) {
      current = next;
      version += 1;
    },
  };
}

describe("createLanguageClient", () => {
  it("starts the worker when it is first needed, once", () => {
    const { client, ports } = setUp();
    expect(ports).toHaveLength(0);
    client.start();
    client.start();
    void client.ask(documentWith("a"), "diagnose");
    expect(ports).toHaveLength(1);
  });

  it("sends a text before the first question about it, and again only when it has changed", () => {
    const { client, said } = setUp();
    const document = documentWith("one");
    void client.ask(document, "diagnose");
    void client.ask(document, "complete", 3);
    document.change("two");
    void client.ask(document, "hover", 1);
    expect(said()).toEqual([
      "update /1/a.ts one",
      "diagnose /1/a.ts",
      "complete /1/a.ts 3",
      "update /1/a.ts two",
      "hover /1/a.ts 1",
    ]);
  });

  it("gives each answer to its own question, in whatever order they come", async () => {
    const { client, ports } = setUp();
    const document = documentWith("one");
    const answers = [client.ask(document, "diagnose"), client.ask(document, "complete", 3)];
    const [, first, second] = ports[0]?.calls ?? [];
    ports[0]?.answer({ id: second?.id ?? 0, result: "completions" });
    ports[0]?.answer({ id: first?.id ?? 0, result: "diagnoses" });
    expect(await Promise.all(answers)).toEqual(["diagnoses", "completions"]);
  });

  it("rejects where TypeScript failed, and says why", async () => {
    const { client, ports } = setUp();
    const answer = client.ask(documentWith("one"), "diagnose");
    ports[0]?.answer({ id: 2, error: "Debug Failure" });
    await expect(answer).rejects.toThrow("TypeScript failed: Debug Failure");
  });

  it("rejects all questions when the worker cannot be loaded, and starts another for the next one", async () => {
    const { client, ports, said } = setUp();
    const document = documentWith("one");
    const answer = client.ask(document, "diagnose");
    ports[0]?.onerror?.({} as ErrorEvent);
    await expect(answer).rejects.toThrow("The language worker could not be loaded.");
    void client.ask(document, "diagnose");
    expect(ports).toHaveLength(2);
    expect(said()).toEqual(["update /1/a.ts one", "diagnose /1/a.ts"]);
  });

  it("sends a forgotten file's text anew", () => {
    const { client, said } = setUp();
    const document = documentWith("one");
    void client.ask(document, "diagnose");
    client.forget(document.file);
    void client.ask(document, "diagnose");
    expect(said().slice(2)).toEqual(["remove /1/a.ts", "update /1/a.ts one", "diagnose /1/a.ts"]);
  });
});
