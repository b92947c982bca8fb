// How much a progress file may hold. More is refused, and nothing is changed.

export const PROGRESS_FILE_LIMITS = {
  bytes: 1024 * 1024,
  /** Records of all kinds together. */
  entries: 2000,
  /** How deeply objects and arrays may stand in one another. */
  depth: 4,
  /** UTF-16 units of a program, as many as are compiled. */
  codeUnits: 64 * 1024,
  /** UTF-16 units of any other text. */
  textUnits: 2048,
} as const;

export const FORMAT = "juggler-progress";
export const VERSION = 1;
