// Lets the formatter of `console.log` see through the proxies of a program, as Node's does: to show one must not run its
// traps, which may do anything. To be called before any foreign code.

import { Proxy as KnownProxy } from "node-inspect-extracted";

export function trackProxies(world: object): void {
  const Tracked = function (target: object, handler: ProxyHandler<object>): object {
    if ((new.target as unknown) === undefined) throw new TypeError("Constructor Proxy requires 'new'");
    return new KnownProxy(target, handler);
  };
  const { revocable: make } = KnownProxy as unknown as { readonly revocable: (...parameters: object[]) => unknown };
  const revocable = (target: object, handler: ProxyHandler<object>): unknown => make(target, handler);
  const define = (owner: object, name: string, value: unknown): void => {
    Object.defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  };
  Object.defineProperty(Tracked, "name", { value: "Proxy" });
  Object.defineProperty(Tracked, "prototype", { value: undefined, writable: false });
  define(Tracked, "revocable", revocable);
  define(world, "Proxy", Tracked);
}
