// Odd but legal TypeScript: programs in which a careless insertion would break the syntax or change what happens.
// Each logs what it sees with `log`. For tests only.

const STATEMENTS = String.raw`
log(1)
log(2)
---
const a = 1
log(a)
---
let a = [1]
;[2].forEach((x) => log(x, a))
---
const a = log
(1, 2)
---
do log(1); while (false) log(2)
---
let n = 2
do n--
while (n)
log(n)
---
if (true) log(1); else log(2)
---
if (false) log(1)
else log(2)
---
if (true) for (const a of [1]) log(a); else log(2)
---
for (const a of [1, 2]) for (const b of [3]) log(a, b)
---
for (let i = 0, j = 3; i < j; i++, j--) log(i, j); log("end")
---
for (const key in { a: 1, b: 2 }) if (key === "a") continue; else log(key)
---
for (;;) break
if (1) ; else ; { } ; ;
while (false);
do; while (false)
log("end")
---
outer: for (const a of [1, 2]) inner: for (const b of [1, 2]) { if (b === 2) continue outer; log(a, b); break inner }
---
block: { log(1); break block }
---
a: b: for (;;) { log(1); break a }
---
const fs: (() => number)[] = []
for (let i = 0; i < 3; i++) fs.push(() => i)
log(fs.map((f) => f()))
---
const a: any = { f() { return this === a }, g: null }
log(a.f()); log?.(a?.f()); log((a?.f)(), (a.f)(), a.g?.(), a.g?.f().h)
a.f(); a?.f?.(); (a.f)(); (a?.f)(); a.g?.(); a["f"]()
---
log(1), log(2)
true && log(3); false || log(4); null ?? log(5)
true ? log(6) : log(7); (log(8), log(9)); ((log(10)))
!log(11); void log(12); typeof log(13); log(14)!; log(15) as any; (<any>log(16)); (log(17) satisfies void)
---
(() => { log(1) })();
(function () { log(typeof this) })();
(async () => { log(2) })();
!function () { log(3) }();
new (class { constructor() { log(4) } })();
(() => log(5))()
---
function tag(parts: TemplateStringsArray, ...values: unknown[]) { log(parts.raw, values); return tag as any }
tag${"`a${1}b`"}
tag${"`${2}``\\n`"}
---
switch (1 as number) { case 0: log(0); case 1: log(1); case 2: { log(2) } default: log("d") }
---
var a = 1; { var a = 2; let b = a; log(a, b) }
function f() { return g(); function g() { return 3 } }
log(f())
---
try { throw new Error("a") } catch { log("caught") } finally { log("finally") }
---
try { let a = b; let b = 1 } catch (error) { log(String(error)) }
`;

const FUNCTIONS = String.raw`
const f = () => ({ a: 1 }), g = () => ({}).toString(), h = () => [1][0], k = () => (1, 2)
log(f(), g(), h(), k())
---
const f = (a: number) => (b: number) => a + b, g = (a = 1, { b } = { b: a }, ...[c]: number[]) => a + b + c
log(f(1)(2), g(1, { b: 2 }, 3), g.length)
---
for (const f = (k: string) => (k in { a: 1 }), i = [0]; i[0]! < 1; i[0]!++) log(f("a"), f("b"))
---
const f = () => <any>{ a: 1 }, g = () => ({ a: 1 }) as { a: number }, h = () => 1 as number, k = () => /* { */ 2 // )
log(f(), g(), h(), k())
---
const f = () =>
  // a comment
  3
const g = true ? () => 1 : () => 2, h = (x?: number): x is number => x !== undefined
log(f(), g(), h())
---
const f = <T,>(x: T): T => x, g = async <T extends number>(x: T): Promise<T> => x
log(f(1)); g(2).then((x) => log(x))
---
function f() { "use strict"; return this } function g() { 'a'
'b'
return 1 } function h() { "use strict" } function k() { "use strict"; "b"; return 2 }
log(f(), g(), h(), k())
---
function f(this: { a: number }, b: number): number { return this.a + b }
log(f.call({ a: 1 }, 2), (function () { return arguments.length })(1, 2), (function (this: any) { return this })())
---
function f(a: string): string; function f(a: number): number; function f(a: any) { return a }
log(f(1), f("a"), f.name, f.length)
---
function* f() { const a: number = yield 1; log(a); try { yield* [2, 3] } finally { log("f") } return 4 }
log([...f()]); const it = f(); it.next(); it.next(7); it.return(9); for (const a of f()) { if (a === 2) break }
---
const o = { async: 1, get: 2, set: 3, await: 4, of: 5, static: 6, f() { return super.toString }, get a() { return 7 }, set a(b) { log(b) }, *g() { yield 8 }, async h() { return 9 }, async *i() { yield 10 }, ["j" + 1]: () => 11, "k l"() { return 12 }, 13() { return 14 } }
log(o, o.a = 15, [...o.g()], o.j1(), o["k l"](), o[13]()); o.h().then((x) => log(x)); o.i().next().then((x) => log(x))
---
class A { async() { return 1 } get() { return 2 } static() { return 3 } await = 4; of = () => 5; static async = 6; get set() { return 7 } }
const a = new A(); log(a.async(), a.get(), a.static(), a.await, a.of(), A.async, a.set, a)
---
class A { constructor(private a: number, readonly b = a, public c?: string) { log(this.a) } sum() { return this.a + this.b } }
class B extends A { d = this.b; #e = 5; constructor() { const x = 1; super(x); log(this.d, this.#e) } get e() { return this.#e } }
log(new B().sum(), new B(), new A(3), B.name, new B().constructor.name)
---
class A { static b = 1; static { this.b++; log(this.b) } static c = () => this.b; static #d() { return 9 } static e() { return A.#d() } }
log(A.c(), A.e(), A.name, A)
---
class A { static make() { return new A() } clone() { return new A() } static again = A.name }
log(A.name, A.make(), new A().clone(), A.again, class {}.name, class B {}.name)
---
class Failure extends Error { override name = "Failure"; constructor(message: string, readonly code = 1) { super(message) } static of() { return new Failure("of") } }
try { throw new Failure("a") } catch (error) { log(error instanceof Failure, String(error), (error as Failure).code, Failure.of().constructor.name) }
---
abstract class A { abstract f(): number; g() { return this.f() } static isA(x: unknown): x is A { return x instanceof A } declare h: string; i?: number; j!: number }
class B extends A { f() { return super.g === this.g ? 1 : 2 } }
log(new B().g(), A.isA(new B()), new B(), "h" in new B(), "i" in new B())
---
class A { accessor = 1; declare = 2; readonly readonly = 3; static async *[Symbol.asyncIterator]() { yield 1 } get [Symbol.toStringTag]() { return "T" } }
log(String(new A()), new A()); (async () => { for await (const x of A as any) log(x) })()
---
function f(g = () => h, h = 2) { return g() } const [a = () => 1, { b = function () { return 2 } }] = [undefined, {}] as any
log(f(), a(), b(), a.name, b.name)
---
function* f() { yield*[1]; yield* /* c */ [2]; yield* // c
[3]; const a = yield*g(); yield*(yield* g(), [5]); return a } function* g(): any { return yield* "4" }
log([...f()], "__yieldStar($$mark( eval($$mark)")
---
const x = 1, order = 2; function f(x: any) { class order {} function f() { return (x: any) => [x, f.name, order.name, new order()] } return [f()(3), f, order] } log(f(4), f.name)
try { f; { const x: any = 5; x() } } catch (error) { log(String(error)) } try { ((x: any) => x.y())(1) } catch (x) { log(String(x)) }
for (const x of [6]) try { (x as any)() } catch (error) { log(String(error)) } for (const order of [7]) log(() => order)
switch (x) { case 1: const order: any = 8; try { order() } catch (x) { log(String(x)) } } class K { static { const x: any = 9; try { x() } catch (error) { log(String(error)) } } }
---
async function f() { const error: any = 1, temp: any = 2, iter: any = 3, _stack: any = 4; for await (const x of [error]) { const temp: any = x, more: any = 5, error: any = 6; try { temp() } catch (e) { log(String(e)) } try { more() } catch (e) { log(String(e)) } try { error() } catch (error) { log(String(error)) } }
{ await using a = null; const _stack: any = 7, _error: any = 8; try { _stack() } catch (_) { log(String(_), _error) } } try { iter() } catch (error) { log(String(error)) } return [error, temp, iter, _stack] } log(await f())
---
class Promise { then() {} } const Object = 1, Symbol = 2; class TypeError {} function f(module: any) { try { module() } catch (error: any) { return error.constructor.name } } log(new Promise(), Object, Symbol, f(1)); class B extends Promise { override then() { return super.then() } } log(new B())
---
function F(this: any) { log(new.target === F); if (!new.target) return; this.a = 1 } new (F as any)(); F.call({})
---
const o = { get a() { log("get"); return () => log("call") } }; o.a(); o?.a(); o["a"]()
---
let count = 0; const f = function again(n: number): number { count++; return n ? again(n - 1) : count }
log(f(3), f.name)
---
log([3, 1, 2].sort((a, b) => a - b), [1, 2].map((x) => ({ x })), [[1]].flatMap(([x]) => [x, x]), Object.entries({ a: 1 }).map(([k, v]) => k + v))
`;

const AWAITS = String.raw`
const p = Promise.resolve({ a: 1, f: () => 2, g: null as any }), n = async (x: any) => x
log(await (1, 2), await(3), await/**/4, await
5, await await 6, - await 7, ! await 8, typeof await 9, (await p).a, (await p).f(), (await p).g?.h.i, await (await p).f())
log(await p as any, await <any>10, (await n(11))!, await n(12) + 1, await n(1) ? 13 : 14, await n("a") in { a: 1 }, [await n(15), ...await n([16])], { [await n("k")]: await n(17) })
---
const n = async (x: any) => x
log(await new Promise((resolve) => resolve(1)), await (async () => 2)(), await (function () { return 3 })(), await [4], await {}, await /a/, await -5, await ${"`a${await n(6)}`"}, await class A {}, await (() => 7)(), await async function () {})
---
const n = async (x: any) => x; let a: any, o: any = {}
a = await n(1); a += await n(2); o.x ??= await n(3); o.x ||= await n(4); [a, o.y] = await n([5, 6]); ({ a, b: o.z } = await n({ a: 7, b: 8 }))
log(a, o, (await n(1)) ** 2, a++ + await n(1), await n(a) > await n(1), await n(null) ?? await n(9), await n(1) && await n(2))
---
const n = async (x: any) => x; let i = 0
for (await n(1); await n(i) < 2; await n(i++)) log(i)
while (await n(i) > 0) i--
do await n(i++); while (await n(i) < 2)
if (await n(true)) log("yes"); else log("no")
switch (await n(2)) { case await n(1): log(1); break; case await n(2): log(2) }
for (const x of await n([3])) log(x); for (const x in await n({ a: 1 })) log(x)
label: { await n(1); if (i) break label; log("not here") }
---
async function f() { try { return await Promise.reject(new Error("a")) } catch (error) { log(String(error)); return "b" } finally { await null; log("f") } }
log(await f()); async function g() { throw await 1 } await g().catch((x) => log(x)); async function h() { try { return 1 } finally { return 2 } } log(await h())
---
async function f(a: number, { b } = { b: a }, ...[c]: number[]) { return [a, b, c, arguments.length] }
const g = async ({ a }: any, [b]: any, ...c: any[]) => [a, b, c], h = async (x: any) => ({ x: await x }), k = async () => {}, l = async () => ({}), m = async x => x
log(await f(1), await g({ a: 1 }, [2], 3, 4), await h(5), await k(), await l(), await m(6))
---
async function f(a = (() => { throw new Error("default") })()) { log("not here") } await f().catch((error) => log(String(error)))
---
class A { x = 1; async f() { return this.x } g = async () => this.x; static async h() { return this.name } async #p() { return 5 } async q() { return [await this.#p(), await (async () => this.x)()] } }
class B extends A { async f() { return [await super.f(), await (async () => super.f())()] } async k() { const g = () => super.q(); return await g() } get l() { return (async () => super.f())() } }
const b = new B(); log(await b.f(), await b.g(), await B.h(), await b.q(), await b.k(), await b.l, B.name, b)
---
async function* f() { try { const x = yield 1; log(x); yield* [2, Promise.resolve(3)]; yield* g() } finally { await null; log("f") } } async function* g() { yield 4; return 5 }
for await (const x of f()) log(x); for await (const x of f()) if (x === 2) break; for await (let x of [Promise.resolve(1), 2]) { x++; log(x) }
---
const list: any[] = [{ a: 1, b: [2] }]; let x: any, o: any = {}
for await (const { a, b: [c] } of list) log(a, c); for await (x of [1]) log(x); for await (o.x of [2]) log(o); for await ([x] of [[3]]) log(x)
outer: for await (const a of [1, 2]) for await (const b of [1, 2]) { if (b === 2) continue outer; log(a, b) }
---
const d = (name: string) => ({ name, [Symbol.dispose]() { log("-" + name) }, async [Symbol.asyncDispose]() { await null; log("--" + name) } })
{ using a = d("a"), b = d("b"), c = null; log(a.name) }
{ await using a = d("c"), b = d("d"); log(b.name); await using e = undefined }
async function f() { using a = d("e"); await using b = d("f"); return a.name + b.name } log(await f())
for (using a of [d("g"), d("h")]) log(a.name); for (await using a of [d("i")]) log(a.name)
for await (using a of [d("j")]) log(a.name)
async function g() { for (const n of [1, 2]) try { await using a = d("m" + n); if (n < 2) throw new Error("round"); return a.name } catch (error) { log(n, String(error)) } } log(await g())
---
try { using a = { [Symbol.dispose]() { throw new Error("a") } }; throw new Error("b") } catch (error: any) { log(error.name, String(error.error), String(error.suppressed)) }
try { await using a = { async [Symbol.asyncDispose]() { throw new Error("c") } } } catch (error) { log(String(error)) }
try { using a = {} as any } catch (error) { log(error instanceof TypeError) }
---
const results = await Promise.all([1, 2].map(async (x) => { await null; return x * 2 })); log(results, await Promise.allSettled([Promise.reject(1)]))
await [1].map(async (x) => log(x))[0]; [1].forEach(async (x) => { await null; log(x) }); await null; await null; await null; await null
---
const o = { async f() { return this === o }, g: async function () { return this === o }, h: async () => typeof this, async *i() { yield this === o }, async [Symbol.asyncDispose]() { log("o") } }
log(await o.f(), await o.g(), await o.h(), (await o.i().next()).value); { await using p = o }
---
async function f() { "use strict"; return this } async function g() { 'a'
return 1 } log(await f(), await g())
---
async function outer() { const f = () => arguments.length, g = async () => arguments.length; return [f(), await g()] } log(await outer.call(null, ...([1, 2] as [])))
---
let n = 0; const slow = async () => { n++; if (n < 3) return slow(); return n } ; log(await slow())
---
log(await Promise.resolve(1).then(async (x) => { const y = await x; return y + 1 }).finally(() => log("finally")))
`;

const TYPES = String.raw`
enum A { B, C = 5, D, E = "e".length, F = B | C } const enum G { H = "h", I = 1 } enum A { Z = 9 }
log(A, A.D, A[5], G.H, G.I)
---
namespace N { export const a = 1; export function f() { return a } export namespace M { export let b = 2; b++ } export class K {} function hidden() {} }
log(N.a, N.f(), N.M.b, Object.keys(N))
---
type T = { a: number } | null; interface I extends Array<string> { (x: number): void; new (x: string): I; readonly [key: number]: string; method?(): void }
declare const missing: number; declare function gone(): void; declare module "x" { export function f(): void } declare global { interface Window {} } declare enum Gone { A } abstract class A<T = unknown> { protected constructor(protected readonly t?: T) {} }
const a = { a: 1 } satisfies T, b = [1, 2] as const, c = <T>null, d = a!.a!, e: unique symbol = Symbol() ; let f!: number
log(a, b, c, d, typeof e)
---
function f<const T>(x: T): asserts x is T {} f<number>(1); const g = f<string>; g("a"); log(typeof g, new Map<string, Array<Array<number>>>([["a", [[1]]]]).get("a")![0]![0]!)
const h = (a: number, b: number) => [a < b, a > b, a<b>(c)] as const, c = 1; function isA(this: void, x: any): x is { a: 1 } { return x?.a === 1 } log(isA({ a: 1 }))
---
function over(a: string): void
function over(a: number): void
function over(a: unknown) { log(a) }
over(1)
over("a")
---
let x: any = 1, type = 2, of = 3, as = 4, from = 5, async = 6, get = 7, declare = 8, abstract = 9, namespace = 10, module = 11, readonly = 12, satisfies = 13, infer = 14, is = 15, keyof = 16, asserts = 17, accessor = 18, using = 19, out = 20
type
log(type, of, as, from, async, get, declare, abstract, namespace, module, readonly, satisfies, infer, is, keyof, asserts, accessor, using, out)
---
const fetch = 1, performance = 2, exports = 3, Date = 4, setTimeout = 5; function queueMicrotask() { return 6 } class AbortController {} var structuredClone = 7; let console = 8
log(fetch, performance, exports, Date, setTimeout, queueMicrotask(), AbortController, structuredClone, console)
---
const é = "é", \u0061b = "🍞", ℮ = 1, 变量 = 2; log(é, ab, ℮, 变量, "\u{1F35E}", "\uD800", '\0', "a\
b", ${"`\n\\``"}, /[/]\/(?<é>.)/u.exec("//é")?.groups)
---
const f = (x: any) => x /* await f() */, s = "await f(); $$wait(1, 2)", r = /while (true) {}/g // f()
log(f(s).length / 2 / 1, r.source, ${"`${s}${`${f(`}`)}`}`"}, 1_000n, 0x1f, 0b11, 0o17, .5, 5..toString(), 1e3)
---
log(((a: number, b?: string): a is any => true)(1), (<T,>(x: T) => x)(2), (function <T>(this: void, x: T) { return x })(3))
---
label: for (const a of [1]) { for (const b of [2]) { const f = async () => { log(a, b) }; f(); continue label } }
---
var undefined_ = void 0, NaN_ = NaN; log(undefined_, NaN_, -0, [, 1, , 2], { __proto__: null }, { "__proto__": 1 }, { ["__proto__"]: 1 })
---
log(delete ({ a: 1 } as any).a, "a" in {}, [] instanceof Array, new Date(0).getTime(), new (Map as any)().size, new Set([1])!.size)
---
let a = 1; a
++
a
log(a); const b = a
/2/1; log(b)
---
/* one */ log(1) /* two
three */ log(2) // a comment at the very end
---
throw new Error("out of the program")
---
const a = null as any; a.b
`;

export const ODD_PROGRAMS: readonly string[] = [STATEMENTS, FUNCTIONS, AWAITS, TYPES].flatMap((programs) =>
  programs.trim().split(/\n---\n/u),
);
