// A text as a file of the reader's own.

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers take the address over when they begin; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
