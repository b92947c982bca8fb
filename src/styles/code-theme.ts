// The colours of code, once, for everything that shows it: static code and fences in prose (Shiki), the editor (Monaco),
// and the style sheets. It tells apart only what all of them can, so that starting to edit recolours nothing.

/** What a token may be. A name that begins with a capital letter is a `type` wherever it stands, as Monaco has it. */
export const TOKEN_KINDS = ["plain", "keyword", "string", "number", "type", "comment", "punctuation"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface CodeTheme {
  readonly name: string;
  readonly type: "light" | "dark";
  readonly background: string;
  readonly selection: string;
  readonly lineHighlight: string;
  readonly lineNumber: string;
  readonly tokens: Readonly<Record<TokenKind, string>>;
}

export const CODE_LIGHT: CodeTheme = {
  name: "juggler-light",
  type: "light",
  background: "#fffdf6",
  selection: "#dce9da",
  lineHighlight: "#f5f0e0",
  lineNumber: "#6d776f",
  tokens: {
    plain: "#17322b",
    keyword: "#86285c",
    string: "#1f6a3d",
    number: "#96400c",
    type: "#14568c",
    comment: "#56645d",
    punctuation: "#46594f",
  },
};

export const CODE_DARK: CodeTheme = {
  name: "juggler-dark",
  type: "dark",
  background: "#131d2e",
  selection: "#263a57",
  lineHighlight: "#1a2639",
  lineNumber: "#8490a3",
  tokens: {
    plain: "#ece6d6",
    keyword: "#eba3cb",
    string: "#9bd3a0",
    number: "#f2b48c",
    type: "#8fc6f2",
    comment: "#9fabbd",
    punctuation: "#b3bccb",
  },
};

interface ScopeRule {
  readonly kind: TokenKind;
  readonly scopes: readonly string[];
}

/** TextMate's scopes of each kind, in the grammars of TypeScript and Python that Shiki brings. The longest match wins. */
const TEXTMATE_RULES: readonly ScopeRule[] = [
  {
    kind: "punctuation",
    scopes: [
      "punctuation",
      "meta.brace",
      "keyword.operator",
      "storage.type.function.arrow",
      "constant.character.format",
    ],
  },
  {
    kind: "keyword",
    scopes: [
      "keyword.control",
      "keyword.operator.new",
      "keyword.operator.expression",
      "keyword.operator.logical.python",
      "storage.type",
      "storage.modifier",
      "constant.language",
      "variable.language",
      "support.type.primitive",
      "support.type.builtin",
    ],
  },
  { kind: "type", scopes: ["entity.name.type", "entity.other.inherited-class", "support.class"] },
  { kind: "number", scopes: ["constant.numeric"] },
  {
    kind: "string",
    scopes: [
      "string",
      "string.regexp keyword.operator",
      "punctuation.definition.string",
      "constant.character.escape",
      "storage.type.string.python",
      "storage.type.format.python",
    ],
  },
  { kind: "plain", scopes: ["meta.template.expression"] },
  { kind: "comment", scopes: ["comment", "punctuation.definition.comment"] },
];

/** Monaco's token names of each kind, as its TypeScript tokenizer has them; the empty name is everything else. */
export const MONACO_TOKENS: readonly { readonly kind: TokenKind; readonly token: string }[] = [
  { kind: "plain", token: "" },
  { kind: "keyword", token: "keyword" },
  { kind: "type", token: "type" },
  { kind: "number", token: "number" },
  { kind: "string", token: "string" },
  { kind: "string", token: "regexp" },
  { kind: "comment", token: "comment" },
  { kind: "punctuation", token: "delimiter" },
];

export interface TextMateTheme {
  name: string;
  type: "light" | "dark";
  fg: string;
  bg: string;
  settings: { scope: string[]; settings: { foreground: string; fontStyle?: string } }[];
}

/** A theme for Shiki. Comments are not slanted: the code font's italics would be one more file to fetch. */
export function textMateTheme({ name, type, background, tokens }: CodeTheme): TextMateTheme {
  return {
    name,
    type,
    fg: tokens.plain,
    bg: background,
    settings: TEXTMATE_RULES.map(({ kind, scopes }) => ({
      scope: [...scopes],
      settings: { foreground: tokens[kind] },
    })),
  };
}

/** The colours as custom properties, `--code-keyword` and so on, for both themes: the content of a `style` element. */
export function codeStyle(): string {
  const dark = new Map(propertiesOf(CODE_DARK));
  const both = propertiesOf(CODE_LIGHT).map(([name, light]) => `--code-${name}:light-dark(${light},${dark.get(name)})`);
  return `:root{${both.join(";")}}`;
}

function propertiesOf({ background, selection, lineHighlight, lineNumber, tokens }: CodeTheme): [string, string][] {
  return [
    ["background", background],
    ["selection", selection],
    ["line-highlight", lineHighlight],
    ["line-number", lineNumber],
    ...Object.entries(tokens),
  ];
}
