// What the reader is told about being kept for offline use: one sentence, and what they can do. It knows no DOM.

import type { StopReason } from "../messages.ts";
import type { OfflineState } from "./offline.ts";

export interface OfflineWords {
  readonly sentence: string;
  /** How far it has come; for those who look, not to be read out each time. */
  readonly amount: string;
  readonly action: "keep" | "forget" | null;
  readonly label: string;
}

/** @returns null where there is nothing to say */
export function describeOffline(state: OfflineState): OfflineWords | null {
  switch (state.kind) {
    case "unsupported":
      return null;
    case "off":
      return describeOff(state);
    case "keeping":
      return { sentence: "Being kept for offline use", amount: amountOf(state), action: null, label: "" };
    case "kept":
      return {
        sentence: state.failedUpdate
          ? `Ready to be used offline. There is a newer version, but ${FAILED_UPDATE[state.failedUpdate]}: you go on with this one`
          : "Ready to be used offline",
        amount: `${megabytes(state.allBytes)} MB`,
        action: "forget",
        label: "Remove",
      };
    case "stopped":
      return describeStop(state.why, state);
  }
}

const FAILED_UPDATE: Readonly<Record<StopReason, string>> = {
  "no-room": "your browser has no room for it",
  network: "it could not be fetched whole",
  "other-version": "it changed while it was fetched",
};

function describeOff({ why, allBytes }: OfflineState & { kind: "off" }): OfflineWords {
  const amount = `it takes ${megabytes(allBytes)} MB`;
  switch (why) {
    case "saves-data":
      return {
        sentence: "Not kept for offline use, because your browser asks to save data",
        amount,
        action: "keep",
        label: "Keep it",
      };
    case "declined":
      return { sentence: "Not kept for offline use", amount, action: "keep", label: "Keep it" };
    case "refused":
      return {
        sentence: "Not kept for offline use: your browser, or the network, did not let it begin",
        amount: "",
        action: "keep",
        label: "Try again",
      };
  }
}

function describeStop(why: StopReason, state: OfflineState & { kind: "stopped" }): OfflineWords {
  switch (why) {
    case "no-room":
      return {
        sentence: "Not kept for offline use: your browser has no room for it",
        amount: `it takes ${megabytes(state.allBytes)} MB`,
        action: "keep",
        label: "Try again",
      };
    case "network":
      return {
        sentence: "Kept for offline use in part; the rest follows when the network is back",
        amount: amountOf(state),
        action: "keep",
        label: "Try again",
      };
    case "other-version":
      return {
        sentence: "Kept for offline use in part: the site has other files now than when this page came",
        amount: amountOf(state),
        action: "keep",
        label: "Try again",
      };
  }
}

function amountOf({ keptBytes, allBytes }: { readonly keptBytes: number; readonly allBytes: number }): string {
  return `${megabytes(keptBytes)} of ${megabytes(allBytes)} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 9_500_000 ? 1 : 0);
}
