// The page's end of the language worker: sends each text when it has changed, and asks about it. It knows no editor.

import type { Call, Reply } from "./protocol.ts";
import type { SnippetLanguage } from "./snippet-language.ts";

/** A text that changes, and counts its changes. */
export interface Document {
  readonly file: string;
  getVersion(): number;
  getText(): string;
}

/** What can be asked about one file. */
type Question = Exclude<keyof SnippetLanguage, "update" | "remove">;
type Details<Q extends Question> = Parameters<SnippetLanguage[Q]> extends [string, ...infer Rest] ? Rest : never;

export interface LanguageClient {
  /** Starts the worker, ahead of the first question. */
  start(): void;
  /** Asks about the text as it is now. Rejects when TypeScript itself fails, or cannot be loaded. */
  ask<Q extends Question>(
    document: Document,
    question: Q,
    ...details: Details<Q>
  ): Promise<ReturnType<SnippetLanguage[Q]>>;
  forget(file: string): void;
}

/** The part of `Worker` that is used. */
export interface Port {
  postMessage(call: Call): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** @param startWorker is called once, when the worker is first needed, and again when it could not be loaded */
export function createLanguageClient(startWorker: () => Port): LanguageClient {
  const waiting = new Map<number, Waiting>();
  const sent = new Map<string, number>();
  let port: Port | undefined;
  let lastId = 0;

  const connect = (): Port => {
    const worker = startWorker();
    worker.onmessage = ({ data }) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ("error" in data) asked?.reject(new Error(`TypeScript failed: ${data.error}`));
      else asked?.resolve(data.result);
    };
    worker.onerror = () => {
      for (const asked of waiting.values()) asked.reject(new Error("The language worker could not be loaded."));
      waiting.clear();
      // The next question tries again, with all texts.
      sent.clear();
      port = undefined;
    };
    return worker;
  };

  const call = (method: Call["method"], ...parameters: readonly unknown[]): number => {
    port ??= connect();
    lastId += 1;
    port.postMessage({ id: lastId, method, parameters });
    return lastId;
  };

  return {
    start() {
      port ??= connect();
    },
    ask(document, question, ...details) {
      const version = document.getVersion();
      if (sent.get(document.file) !== version) call("update", document.file, document.getText());
      sent.set(document.file, version);
      const id = call(question, document.file, ...details);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve, reject });
      });
    },
    forget(file) {
      sent.delete(file);
      call("remove", file);
    },
  };
}
