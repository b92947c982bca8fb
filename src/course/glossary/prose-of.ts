// The prose of a page, as a reader reads it: without front matter, imports, code, headings, tags and addresses.

export function proseOf(page: string): string {
  return page
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, "")
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, "")
    .replaceAll(/^```[\s\S]*?^```/gm, "")
    .replaceAll(/^(?:import|export) .*$/gm, "")
    .replaceAll(/^#+ .*$/gm, "")
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, "")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/`[^`\n]*`/g, (code) => (/^`\w+`$/.test(code) ? code.slice(1, -1) : " "));
}
