// What we use of a service worker's global scope: TypeScript's library for it cannot stand beside that for pages.

export interface WorkerEvent extends Event {
  /** The browser keeps the worker alive until then, within reason. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerMessage extends WorkerEvent {
  readonly data: unknown;
}

/** A page, a frame or a worker of the site. */
export interface Client {
  readonly id: string;
  postMessage(message: unknown): void;
}

interface WorkerEvents {
  readonly install: WorkerEvent;
  readonly activate: WorkerEvent;
  readonly fetch: FetchEvent;
  readonly message: WorkerMessage;
}

export interface WorkerScope {
  readonly clients: {
    matchAll(options: {
      readonly type: "all" | "window";
      readonly includeUncontrolled?: boolean;
    }): Promise<readonly Client[]>;
    claim(): Promise<void>;
  };
  readonly registration: Pick<ServiceWorkerRegistration, "scope" | "update">;
  skipWaiting(): Promise<void>;
  addEventListener<Kind extends keyof WorkerEvents>(kind: Kind, listener: (event: WorkerEvents[Kind]) => void): void;
}
