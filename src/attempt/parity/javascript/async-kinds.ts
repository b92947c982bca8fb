// What kind of function an async function is, as programs ask: by its class, its prototype, its text's tag, and `new`.
export {};
const arrow = async () => {};
async function empty() {}
async function declared(a: number, b = 2) {
  await null;
}
const expressed = async function named({ a }: any = {}, ...rest: any[]) {
  await arguments;
};
async function* generated() {
  yield 1;
}
class Kitchen {
  async brew() {}
  async *serve() {}
  static async open() {}
}
function plain() {}
function* pulled() {}
const all: any[] = [
  arrow,
  empty,
  declared,
  expressed,
  generated,
  Kitchen.prototype.brew,
  Kitchen.prototype.serve,
  Kitchen.open,
];
const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
const AsyncGeneratorFunction = Object.getPrototypeOf(async function* () {}).constructor;
for (const each of [...all, plain, pulled, Kitchen, class extends Kitchen {}, () => {}, Math.max] as any[]) {
  console.log(each.name, each.length, each.constructor.name, Object.prototype.toString.call(each));
  console.log(each instanceof AsyncFunction, each instanceof AsyncGeneratorFunction, each instanceof Function);
  console.log(Object.getPrototypeOf(each).constructor.name, Reflect.getPrototypeOf(each) === AsyncFunction.prototype);
}
for (const each of all) {
  try {
    new each();
    console.log("constructed", each.name);
  } catch (error: any) {
    // V8 names the variable, we the function.
    console.log(error.name, error.message.replace(/^\S+/, ""), error instanceof TypeError);
  }
}
console.log(Object.getPrototypeOf(arrow) === Object.getPrototypeOf(declared), AsyncFunction.name, AsyncFunction.length);
console.log(AsyncFunction.prototype[Symbol.toStringTag], Function.prototype.constructor === Function);
console.log(all, [Object.assign(async () => {}, { k: 1 }), Object.assign(async function* () {}, { k: 1 })]);
console.log(
  Object.getPrototypeOf(AsyncFunction) === Function,
  Object.getPrototypeOf(AsyncGeneratorFunction) === Function,
);
const own = Object.assign(() => {}, { constructor: 5 });
console.log(own.constructor, Object.keys(own), (plain as any)[Symbol.toStringTag]);
