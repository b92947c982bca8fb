// Reads the wish for a port from the environment.

export const DEFAULT_PORT = 4321;

export type PortWish =
  { readonly kind: "port"; readonly port: number } | { readonly kind: "invalid"; readonly message: string };

/** @param text the value of `PORT`; nothing means the usual port, 0 any free one */
export function readPort(text: string | undefined): PortWish {
  if (text === undefined || text === "") return { kind: "port", port: DEFAULT_PORT };
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return { kind: "port", port };
  return { kind: "invalid", message: `PORT must be a whole number from 0 to 65535, but is "${text}". Try PORT=8080.` };
}
