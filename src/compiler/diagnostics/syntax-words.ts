// The learner's words for what the parser says: one entry for each mistake that people make, by the parser's own code
// for it. Knows nothing of places.

import type { ParseError } from "@babel/parser";

export interface Words {
  readonly message: string;
  readonly hint?: string | undefined;
}

type Code = ParseError["reasonCode"];
/** What the parser tells about a mistake besides its place. */
type Details<C extends Code> = Extract<ParseError, { reasonCode: C }>["details"];

const ANOTHER_NAME = "Choose another name.";

const WORDS: { readonly [C in Code]?: Words | ((details: Details<C>) => Words) } = {
  AwaitBindingIdentifier: { message: "`await` is a reserved word: it cannot be a name.", hint: ANOTHER_NAME },
  AwaitExpressionFormalParameter: {
    message: "`await` does not work in the default value of a parameter.",
    hint: "Move it into the body of the function.",
  },
  DeclarationMissingInitializer: ({ kind }) => ({
    message: kind === "destructuring" ? "There is nothing here to take apart." : `A \`${kind}\` needs a value at once.`,
    hint: kind === "const" ? "Write `= …` behind the name, or declare it with `let`." : "Write `= …` behind the name.",
  }),
  DuplicateConstructor: { message: "This class has two constructors.", hint: "Make one of them." },
  DuplicateDefaultExport: { message: "There are two default exports.", hint: "Keep one of them." },
  DuplicateExport: ({ exportName }) => ({
    message: `\`${exportName}\` is exported twice.`,
    hint: "Keep one of the exports.",
  }),
  IllegalBreakContinue: ({ type }) =>
    type === "BreakStatement"
      ? { message: "`break` only works inside a loop or a `switch`." }
      : { message: "`continue` only works inside a loop." },
  IllegalReturn: { message: "`return` only works inside a function." },
  InvalidLhs: {
    message: "This cannot be given a value: only a variable or a property can.",
    hint: "To compare two values, write `===`.",
  },
  InvalidOrUnexpectedToken: { message: "This character does not belong here.", hint: "Delete it." },
  LabelRedeclaration: ({ labelName }) => ({
    message: `There is already a label \`${labelName}\` around this.`,
    hint: ANOTHER_NAME,
  }),
  MissingClassName: { message: "This class has no name.", hint: "Write its name behind `class`." },
  MixingCoalesceWithLogical: {
    message: "`??` cannot stand next to `&&` or `||` without parentheses.",
    hint: "Put parentheses around the part that comes first.",
  },
  ModuleExportUndefined: ({ localName }) => ({
    message: `\`${localName}\` is exported, but it is declared nowhere.`,
    hint: "Declare it, or leave out the export.",
  }),
  NewlineAfterThrow: {
    message: "`throw` needs its value on the same line.",
    hint: "Move what you throw up to this line.",
  },
  NoCatchOrFinally: {
    message: "This `try` has neither a `catch` nor a `finally`.",
    hint: "Add `catch (error) { … }` or `finally { … }` behind it.",
  },
  NumberIdentifier: { message: "A name cannot begin with a digit.", hint: ANOTHER_NAME },
  ParamDupe: { message: "Two parameters have the same name.", hint: "Choose another name for one of them." },
  StrictDelete: { message: "A variable cannot be deleted, only a property.", hint: "Give it the value `undefined`." },
  StrictEvalArguments: ({ referenceName }) => ({
    message: `\`${referenceName}\` cannot be given a value.`,
    hint: ANOTHER_NAME,
  }),
  StrictOctalLiteral: { message: "A number does not begin with 0.", hint: "Leave the 0 out, or write `0o` for octal." },
  StrictWith: {
    message: "There is no `with` in TypeScript.",
    hint: "What `async with` does in Python, `await using name = …` does here.",
  },
  SuperNotAllowed: {
    message: "`super()` only works inside the constructor of a class that extends another.",
    hint: "Move it there, or leave it out.",
  },
  UnexpectedKeyword: ({ keyword }) => reserved(keyword),
  UnexpectedReservedWord: ({ reservedWord }) => reserved(reservedWord),
  UnexpectedTokenUnaryExponentiation: {
    message: "A sign in front of `**` needs parentheses.",
    hint: "Write `(-a) ** b` or `-(a ** b)`.",
  },
  UnterminatedComment: { message: "This comment is never closed.", hint: "Add the missing `*/`." },
  UnterminatedRegExp: {
    message: "This regular expression is never closed.",
    hint: "Add the missing `/`. A comment begins with `//`.",
  },
  UnterminatedString: {
    message: "This string is never closed.",
    hint: "Add the missing quote on the same line; a string over several lines stands in backquotes.",
  },
  UnterminatedTemplate: { message: "This string is never closed.", hint: "Add the missing backquote." },
  VarRedeclaration: ({ identifierName }) => ({
    message: `\`${identifierName}\` is already declared.`,
    hint: "Choose another name for one of the two.",
  }),
  YieldNotInGeneratorFunction: {
    message: "`yield` only works inside a generator.",
    hint: "Make the function around it one: write `function*`, or `async function*`.",
  },
};

function reserved(word: string): Words {
  return { message: `\`${word}\` is a reserved word: it cannot be a name.`, hint: ANOTHER_NAME };
}

/** Our words, where we have some; otherwise the parser's, without the place that it puts behind them. */
export function wordsFor(error: ParseError): Words {
  // The table's own type says that the entry under a code takes the details that come with it.
  const words = WORDS[error.reasonCode] as Words | ((details: unknown) => Words) | undefined;
  if (typeof words === "function") return words(error.details);
  return words ?? { message: error.message.replace(/ \(\d+:\d+\)$/u, "") };
}
