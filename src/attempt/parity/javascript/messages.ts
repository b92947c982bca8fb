// The messages of errors, in V8's words.
export {};
class MyErr extends Error {
  code = 42;
  constructor(m: string) {
    super(m);
    this.name = "MyErr";
  }
}
try {
  throw new MyErr("bad");
} catch (e: any) {
  console.log(
    e.name,
    e.message,
    e.code,
    String(e),
    e instanceof MyErr,
    e instanceof Error,
    Object.prototype.toString.call(e),
  );
}
try {
  null!.foo;
} catch (e: any) {
  console.log(e.message);
}
try {
  (undefined as any).foo.bar;
} catch (e: any) {
  console.log(e.message);
}
try {
  (1 as any)();
} catch (e: any) {
  console.log(e.message);
}
const obj: any = { f: 1 };
try {
  obj.f();
} catch (e: any) {
  console.log(e.message);
}
try {
  obj.g();
} catch (e: any) {
  console.log(e.message);
}
try {
  new obj.f();
} catch (e: any) {
  console.log(e.message);
}
try {
  const [a] = null as any;
} catch (e: any) {
  console.log(e.message);
}
try {
  const { a } = null as any;
} catch (e: any) {
  console.log(e.message);
}
try {
  for (const x of 5 as any) {
  }
} catch (e: any) {
  console.log(e.message);
}
try {
  x;
  let x = 1;
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  notDefined as any;
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  JSON.parse("{bad");
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  BigInt(1.5);
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  (1n as any) + 1;
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  new Array(-1);
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  "x".repeat(-1);
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  (1.5).toFixed(101);
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  decodeURIComponent("%");
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  Symbol() + "";
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  class A {
    constructor() {}
  }
  (A as any)();
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  class B extends (null as any) {
    constructor() {
      super();
    }
  }
  new B();
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  class C extends Object {
    constructor() {
      (this as any).x = 1;
      super();
    }
  }
  new C();
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  Object.defineProperty(Object.freeze({}), "a", { value: 1 });
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  (Object.freeze({ a: 1 }) as any).a = 2;
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  delete (Object.freeze({ a: 1 }) as any).a;
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  ("abc" as any).length = 1;
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  (5 as any).x.y.z;
} catch (e: any) {
  console.log(e.name, e.message);
}
const ag = new AggregateError([new Error("a"), new TypeError("b")], "many");
console.log(ag.name, ag.message, ag.errors.length, ag.errors.map(String));
const cause = new Error("outer", { cause: new Error("inner") });
console.log((cause.cause as Error).message);
try {
  await Promise.any([Promise.reject(1), Promise.reject(2)]);
} catch (e: any) {
  console.log(e.name, e.message, e.errors, e.constructor === AggregateError);
}
try {
  await Promise.any([]);
} catch (e: any) {
  console.log(e.name, e.message, e.errors);
}
try {
  await (Promise as any).all();
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  await (Promise as any).race(5);
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  (Promise as any)();
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  new (Promise as any)();
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  new (Promise as any)(5);
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  (Promise.prototype as any).then.call({}, 1);
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  (Promise.resolve as any).call(undefined, 1);
} catch (e: any) {
  console.log(e.name, e.message);
}
const p: any = new Promise((r) => setTimeout(() => r(p), 0));
try {
  await p;
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  setTimeout(undefined as any);
} catch (e: any) {
  console.log(e.name);
}
try {
  queueMicrotask(undefined as any);
} catch (e: any) {
  console.log(e.name);
}
for await (const x of [1, Promise.resolve(2)]) console.log(x);
try {
  for await (const x of 5 as any) {
  }
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  const thenable = {
    then() {
      throw new RangeError("thenable");
    },
  };
  await thenable;
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  {
    using r: any = 5;
  }
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  {
    using r: any = {};
  }
} catch (e: any) {
  console.log(e.name, e.message);
}
try {
  {
    await using r: any = {};
  }
} catch (e: any) {
  console.log(e.name, e.message);
}
{
  using r = null;
  await using s = undefined;
  console.log("null ok");
}
function failTwice() {
  using failing = {
    [Symbol.dispose]() {
      throw new Error("d1");
    },
  };
  throw new Error("body");
}
try {
  failTwice();
} catch (e: any) {
  console.log(e.name, e.message, String(e.error), String(e.suppressed), e.constructor === SuppressedError);
}
try {
  failTwice();
} catch (e: any) {
  console.log(e.name, e.message, String(e.error), String(e.suppressed), e.constructor === SuppressedError);
}
