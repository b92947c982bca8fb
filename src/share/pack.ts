// Bytes as short text for an address: gzip, which is deflate with a check sum and the length (RFC 1952), as base64url
// (RFC 4648, section 5). It knows nothing of what the bytes mean.

export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const gzip = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  const packed = new Uint8Array(await new Response(gzip).arrayBuffer());
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
