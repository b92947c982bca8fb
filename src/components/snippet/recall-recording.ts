// Brings what the build recorded of a snippet: out of the page, or from the file beside it.

import type { RecordedRun } from "#course";
import type { Recording } from "#recording";

/**
 * @param base where the site is served from
 * @throws where it cannot be fetched, or is none
 */
export async function recallRecording({ where }: RecordedRun, base: string): Promise<Recording> {
  const [{ recordingFromJson }, json] = await Promise.all([
    import("./run-views.ts"),
    where.kind === "page" ? where.json : fetchText(base + where.address),
  ]);
  const parsed = recordingFromJson(json);
  if (parsed.kind === "malformed") throw new Error(`What the build recorded is broken. ${parsed.why}`);
  return parsed.value;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}
