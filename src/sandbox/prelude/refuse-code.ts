// Takes the ways from text to code away, and says so in our own words. (The policies of the frame and of the twin's
// context would refuse as well, in the engine's.) They can be reached from any function, so that their names are not
// enough.

const WORDS = "Text cannot be run as code here. Write what it does as a function.";

export function refuseCode(world: object): void {
  const { defineProperty } = Object;
  const replace = (owner: object, name: string, value: unknown): void => {
    defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  };
  // A method is no constructor, as `eval` is none.
  const methods = {
    eval(): never {
      throw new EvalError(WORDS);
    },
  };
  const refusingEval: unknown = Reflect.get(methods, "eval");
  Object.defineProperty(refusingEval, "length", { value: 1 });
  replace(world, "eval", refusingEval);
  const kinds = [() => undefined, async () => await Promise.resolve(), function* () {}, async function* () {}];
  let plain: object | null = null;
  for (const one of kinds) {
    const prototype = Object.getPrototypeOf(one) as object;
    const { name } = (prototype as { constructor: { name: string } }).constructor;
    const refusing = named(name, prototype);
    replace(prototype, "constructor", refusing);
    if (plain !== null) Object.setPrototypeOf(refusing, plain);
    plain ??= refusing;
    if (name === "Function") replace(world, name, refusing);
  }
}

/** @param prototype what `instanceof` compares with */
function named(name: string, prototype: object): () => never {
  const refuse = function (): never {
    throw new EvalError(WORDS);
  };
  Object.defineProperty(refuse, "name", { value: name });
  Object.defineProperty(refuse, "length", { value: 1 });
  Object.defineProperty(refuse, "prototype", { value: prototype, writable: false });
  return refuse;
}
