// What TypeScript knows about a name, as signature and Markdown: docstrings of `content/globals.d.ts` in the words that a
// learner reads, not as tags.

import ts from "typescript";

export interface Documentation {
  /** TypeScript, on one or several lines. */
  readonly signature: string;
  /** Markdown; empty when there is none. */
  readonly markdown: string;
}

interface Documented {
  readonly displayParts?: ts.SymbolDisplayPart[];
  readonly documentation?: ts.SymbolDisplayPart[];
  readonly tags?: ts.JSDocTagInfo[];
}

export function documentationOf({ displayParts, documentation, tags }: Documented): Documentation {
  const paragraphs = [ts.displayPartsToString(documentation), ...(tags ?? []).map(paragraphOf)];
  return {
    signature: ts.displayPartsToString(displayParts),
    markdown: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"),
  };
}

function paragraphOf({ name, text }: ts.JSDocTagInfo): string {
  const words = ts.displayPartsToString(text).trim();
  switch (name) {
    case "param":
      return words.replace(/^(\S+)\s*/, "`$1`: ");
    case "throws":
      return `Throws ${words.replace(/^\{(\w+)\}/, "`$1`")}`;
    case "python":
      return `Python: \`${words}\``;
    case "differs":
      return `Unlike Python: ${words}`;
    case "example":
      return words;
    default:
      return [`*${name}*`, words].filter((part) => part !== "").join(" ");
  }
}
