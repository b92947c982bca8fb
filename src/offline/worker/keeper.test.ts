// Keeping a version of the site, with everything that can go wrong on the way.

import { describe, expect, it } from "vitest";
import { MemoryCache } from "../testing/memory-cache.ts";
import { hashOf, host, sampleSite } from "../testing/sample-site.ts";
import type { SiteFiles } from "../site-files.ts";
import { Keeper } from "./keeper.ts";
import { Store } from "./store.ts";
import { Versions } from "./versions.ts";

const CONTENTS = { "": "home", "tea/": "tea", "_astro/a.1.js": "script", "_astro/b.2.wasm": "wasm".repeat(100) };

interface Choice {
  readonly site?: SiteFiles;
  readonly cache?: MemoryCache;
  readonly fetch?: (path: string) => Promise<Response>;
  readonly room?: number;
}

function setUp({ site = sampleSite("v1", CONTENTS), cache = new MemoryCache(), ...choice }: Choice = {}) {
  const asked: string[] = [];
  const amounts: number[] = [];
  const store = new Store(() => Promise.resolve(cache));
  const versions = new Versions(site, store);
  const fetch = choice.fetch ?? host(CONTENTS);
  const keeper: Keeper = new Keeper({
    site,
    store,
    versions,
    hashOf,
    fetch: (path) => {
      asked.push(path);
      return fetch(path);
    },
    room: () => Promise.resolve(choice.room),
    onChange: () => void keeper.keptBytes().then((bytes) => amounts.push(bytes)),
  });
  return { asked, amounts, store, versions, keeper, cache, site };
}

async function textOf({ store, site }: ReturnType<typeof setUp>, path: string): Promise<string | undefined> {
  const file = site.files[path];
  return file && (await store.match(path, file))?.text();
}

describe("keeping a version", () => {
  it("fetches what is wanted first, then the rest in order, and is then whole", async () => {
    const it = setUp();
    expect(await it.keeper.state()).toEqual({ kind: "nothing" });
    expect(await it.keeper.keep(["tea/", "elsewhere.js", "tea/"])).toBe(null);
    expect(it.asked).toEqual(["tea/", "", "_astro/a.1.js", "_astro/b.2.wasm"]);
    expect(await it.keeper.state()).toEqual({ kind: "kept" });
    expect(await it.keeper.keptBytes()).toBe(413);
    expect(await textOf(it, "tea/")).toBe("tea");
  });

  it("tells how far it has come", async () => {
    const { keeper, amounts } = setUp();
    const going = keeper.keep([]);
    expect(await keeper.state()).toEqual({ kind: "keeping" });
    await going;
    expect(amounts).toEqual(expect.arrayContaining([0, 4, 13, 413]));
  });

  it("keeps nothing of another version", async () => {
    const it = setUp({ fetch: host({ ...CONTENTS, "": "new home" }) });
    expect(await it.keeper.keep([])).toBe("other-version");
    expect(await it.keeper.state()).toEqual({ kind: "stopped", why: "other-version" });
    expect(await textOf(it, "")).toBe(undefined);
  });

  it("takes a file that is gone for another version", async () => {
    const rest = Object.entries(CONTENTS).filter(([path]) => path !== "tea/");
    expect(await setUp({ fetch: host(Object.fromEntries(rest)) }).keeper.keep([])).toBe("other-version");
  });

  it("asks again for what fails now and then", async () => {
    const tries = new Map<string, number>();
    const shaky = (path: string): Promise<Response> => {
      const count = (tries.get(path) ?? 0) + 1;
      tries.set(path, count);
      if (count === 1) return Promise.reject(new TypeError("Failed to fetch"));
      return count === 2 ? Promise.resolve(new Response("busy", { status: 503 })) : host(CONTENTS)(path);
    };
    expect(await setUp({ fetch: shaky }).keeper.keep([])).toBe(null);
  });

  it("ends when nobody wants it any more", async () => {
    const { keeper, asked } = setUp();
    const going = keeper.keep([]);
    await keeper.forget();
    await going;
    expect(asked.length).toBeLessThan(4);
    expect(await keeper.isWhole()).toBe(false);
  });

  it("gives up for now when the network is away, and goes on where it was", async () => {
    const cache = new MemoryCache();
    let isAway = false;
    const fetch = (path: string): Promise<Response> => {
      if (path.endsWith(".wasm")) isAway = true;
      return isAway ? Promise.reject(new TypeError("Failed to fetch")) : host(CONTENTS)(path);
    };
    const first = setUp({ cache, fetch });
    expect(await first.keeper.keep([])).toBe("network");
    expect(await first.keeper.state()).toEqual({ kind: "stopped", why: "network" });
    const second = setUp({ cache });
    expect(await second.keeper.keep([])).toBe(null);
    expect(second.asked).toEqual(["_astro/b.2.wasm"]);
  });

  it("does not go through a whole site without a network", async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${String(index)}/`, "page"]));
    const { keeper, asked } = setUp({
      site: sampleSite("v1", many),
      fetch: () => Promise.reject(new TypeError("Failed to fetch")),
    });
    expect(await keeper.keep([])).toBe("network");
    expect(asked.length).toBeLessThan(40);
  });

  it.each([
    ["the disk is full", { cache: new MemoryCache(100) }],
    ["there would be no room left for the reader's own work", { room: 700 }],
  ])("gives back what it took when %s, and remembers it", async (_what, choice) => {
    const it = setUp(choice);
    expect(await it.keeper.keep([])).toBe("no-room");
    expect(await it.keeper.state()).toEqual({ kind: "stopped", why: "no-room" });
    expect((await it.cache.keys()).filter(({ url }) => url.includes("/files/"))).toEqual([]);
    if ("room" in choice) {
      expect(it.asked).toEqual([]);
      expect(await setUp({ cache: it.cache }).keeper.foundNoRoom()).toBe(true);
      expect(await setUp({ cache: it.cache, site: sampleSite("v2", CONTENTS) }).keeper.foundNoRoom()).toBe(false);
    }
  });
});

describe("a newer version", () => {
  const NEWER = { ...CONTENTS, "tea/": "more tea", "_astro/c.3.js": "new script" };

  async function replaced() {
    const old = setUp();
    await old.keeper.keep([]);
    await old.versions.takeOver([]);
    return { old, cache: old.cache };
  }

  it("fetches only what has changed", async () => {
    const { cache, old } = await replaced();
    const next = setUp({ cache, site: sampleSite("v2", NEWER), fetch: host(NEWER) });
    expect(await next.keeper.isAnyWhole()).toBe(true);
    expect(await next.keeper.isWhole()).toBe(false);
    expect(await next.keeper.keep([])).toBe(null);
    expect(next.asked).toEqual(["tea/", "_astro/c.3.js"]);
    expect([await textOf(old, "tea/"), await textOf(next, "tea/")]).toEqual(["tea", "more tea"]);
  });

  it("that does not fit leaves the one that is in use whole", async () => {
    const { cache, old } = await replaced();
    const next = setUp({ cache, site: sampleSite("v2", NEWER), fetch: host(NEWER), room: 10 });
    expect(await next.keeper.keep([])).toBe("no-room");
    expect(await old.keeper.isWhole()).toBe(true);
    expect(await textOf(old, "tea/")).toBe("tea");
  });

  it("that was whole once and is deployed again is looked at anew", async () => {
    const { cache } = await replaced();
    const next = setUp({ cache, site: sampleSite("v2", NEWER), fetch: host(NEWER) });
    await next.keeper.keep([]);
    await next.versions.takeOver([]);
    expect(await setUp({ cache }).keeper.isWhole()).toBe(false);
  });
});
