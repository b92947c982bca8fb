// Word between the tabs of one browser that a record has changed. Without it (an old browser, a page that may not)
// everything works, only a tab does not hear of the others.

const KINDS = ["exercise", "answer", "draft", "program", "everything"] as const;

export interface Notice {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
}

export interface Tabs {
  tell(notice: Notice): void;
  close(): void;
}

const CHANNEL = "juggler-progress";

export function joinTabs(onNotice: (notice: Notice) => void): Tabs {
  const channel = openChannel();
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const notice = readNotice(data);
    if (notice) onNotice(notice);
  });
  return {
    tell: (notice) => channel?.postMessage(notice),
    close: () => channel?.close(),
  };
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/** Another tab may be older or newer than this one. */
function readNotice(data: unknown): Notice | null {
  if (typeof data !== "object" || data === null || !("kind" in data) || !("id" in data)) return null;
  const { kind, id } = data;
  const known = KINDS.find((name) => name === kind);
  return known !== undefined && typeof id === "string" ? { kind: known, id } : null;
}
