// Which of test262's tests concern us, which of those a snippet cannot run, and why some are known to fail. Knows only
// names and texts.

/** Folders below `test/`; of the last three only what mentions `async` or `await`. */
export const GROUPS: readonly { readonly folder: string; readonly asyncOnly?: boolean }[] = [
  { folder: "built-ins/Promise" },
  { folder: "built-ins/AggregateError" },
  { folder: "built-ins/Array/fromAsync" },
  { folder: "built-ins/AsyncDisposableStack" },
  { folder: "built-ins/AsyncFromSyncIteratorPrototype" },
  { folder: "built-ins/AsyncFunction" },
  { folder: "built-ins/AsyncGeneratorFunction" },
  { folder: "built-ins/AsyncGeneratorPrototype" },
  { folder: "built-ins/AsyncIteratorPrototype" },
  { folder: "built-ins/DisposableStack" },
  { folder: "built-ins/SuppressedError" },
  { folder: "language/expressions/async-arrow-function" },
  { folder: "language/expressions/async-function" },
  { folder: "language/expressions/async-generator" },
  { folder: "language/expressions/await" },
  { folder: "language/statements/async-function" },
  { folder: "language/statements/async-generator" },
  { folder: "language/statements/await-using" },
  { folder: "language/statements/for-await-of" },
  { folder: "language/statements/using" },
  { folder: "staging/explicit-resource-management" },
  { folder: "language/expressions/class", asyncOnly: true },
  { folder: "language/expressions/object", asyncOnly: true },
  { folder: "language/statements/class", asyncOnly: true },
];

/** Why a test cannot be run as a snippet; `null` when it can. */
export function leftOutBecause(flags: readonly string[], code: string): string | null {
  if (flags.includes("noStrict")) return "It is for sloppy mode: a snippet is a module, and so always strict.";
  if (/\$262|createRealm/u.test(code)) return "It needs what only a test runner has: other realms, agents, detaching.";
  if (/\beval\(|Function\(/u.test(code)) return "It makes code out of text, which a snippet may not.";
  if (/_FIXTURE/u.test(code)) return "It imports other files of the suite: a snippet is one file.";
  return null;
}

interface Known {
  readonly names: RegExp;
  readonly why: string;
}

const LOWERED =
  "Async functions and generators are lowered to plain ones: that they have no `prototype`, or another one, cannot be seen.";
const FROZEN = "It changes built-in objects, which are frozen before a program runs.";
const DESCRIBED =
  "It asks whether a built-in object can be changed: ours are frozen before a program runs, and it must not be.";

const KNOWN_FAILURES: readonly Known[] = [
  {
    names:
      /^built-ins\/Async(Generator)?Function\/(.*extensib(le|ility)|.*[lL]ength|.*[nN]ame|.*to-string|prototype\/(constructor|Symbol\.toStringTag))\.js$/u,
    why: DESCRIBED,
  },
  {
    names: /^built-ins\/(AsyncFunction|AsyncGeneratorFunction|AsyncGeneratorPrototype|AsyncIteratorPrototype)\//u,
    why: LOWERED,
  },
  {
    names: /(async-arrow-function\/prototype|default-proto|async-from-sync-iterator-inaccessible)\.js$/u,
    why: LOWERED,
  },
  { names: /subclass\/superclass-async-(generator-)?function\.js$/u, why: LOWERED },
  {
    names: /(built-ins\/Promise\/promise|Stack\/prop-desc)\.js$/u,
    why: "It looks for the name on the global object: ours are parameters of the program.",
  },
  {
    names: /Promise\/get-prototype-abrupt-executor-not-callable\.js$/u,
    why: "A function reads the prototype of `new.target` before its body runs; only the engine's own do it later.",
  },
  {
    names: /(array-prototype|does-not-invoke-array-setters|this-constructor-with-bad-length-setter)\.js$/u,
    why: FROZEN,
  },
  {
    names: /(Promise\/all(Settled)?\/resolve-(poisoned-then|thenable)|this-value-obj-coercible|ignores-then)\.js$/u,
    why: FROZEN,
  },
  { names: /fromAsync\/asyncitems-(bigint|boolean|number|symbol|uses-intrinsic-iterator-symbols)\.js$/u, why: FROZEN },
  { names: /fromAsync\/(builtin|length|name|prop-desc)\.js$/u, why: DESCRIBED },
  { names: /DisposableStack\/(.*\/)?(length|name|prop-desc|getter|Symbol\.\w+)\.js$/u, why: DESCRIBED },
  {
    names: /fromAsync\/this-constructor-operations\.js$/u,
    why: "Firefox's form of the suite declares one of its helpers twice, which a module may not.",
  },
  { names: /put-const\.js$/u, why: "It gives a constant another value, which the compiler refuses beforehand." },
  {
    names: /language\/expressions\/await\/await-(BindingIdentifier-)?in-/u,
    why: "It has a variable named `await`, which a module may not.",
  },
  {
    names: /(class-name-ident|static-init)-await|\/decorator\/.*identifier-reference\.js$/u,
    why: "It has a variable named `await`, which a module may not.",
  },
  {
    names: /(switch-case-block|call-dispose-methods)\.js$/u,
    why: "It declares `using` in a bare case clause, which the specification has forbidden since.",
  },
];

/** Why a test is known to fail; `null` when it must pass. */
export function knownToFailBecause(name: string): string | null {
  return KNOWN_FAILURES.find(({ names }) => names.test(name))?.why ?? null;
}
