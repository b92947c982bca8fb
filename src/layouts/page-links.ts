// The links of the built pages. Authors write addresses from the site's root (`/lessons/…`), wherever the site will
// stand: its path is put before them here. And every link of the site to itself must lead somewhere.

import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** @throws Error in the build, naming each link that leads nowhere */
export function pageLinks(): AstroIntegration {
  let base = "/";
  return {
    name: "juggler:page-links",
    hooks: {
      "astro:config:done": ({ config }) => {
        ({ base } = config);
      },
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        const names = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html"));
        const pages = new Map<string, string>();
        for (const name of names) {
          const written = await readFile(path.join(site, name), "utf8");
          const html = withBase(written, base);
          if (html !== written) await writeFile(path.join(site, name), html);
          pages.set(name.replaceAll(path.sep, "/"), html);
        }
        const dead = deadLinks(pages, base, (file) => existsSync(path.join(site, file)));
        if (dead.length > 0) throw new Error(`These links lead nowhere:\n${dead.join("\n")}`);
      },
    },
  };
}

const NOT_FOUND = "404.html";

/** An attribute of a tag, not what merely looks like one in a text. */
const ADDRESS = /(<[a-z][^<>]*?\s(?:href|src)=")(\/(?!\/)[^"]*)(?=")/gu;

/** Puts the site's path before each address that stands from the root and does not begin with it already. */
export function withBase(html: string, base: string): string {
  return html.replace(ADDRESS, (tag, start: string, address: string) =>
    `${address}/`.startsWith(base) ? tag : start + base + address.slice(1),
  );
}

/**
 * Says which links of pages to the site itself lead nowhere, each with its page.
 * @param pages their texts, by the name of the file in the site
 * @param has whether the site has a file
 */
export function deadLinks(
  pages: ReadonlyMap<string, string>,
  base: string,
  has: (file: string) => boolean,
): readonly string[] {
  const anchors = new Map([...pages].map(([name, html]) => [name, idsIn(html)]));
  return [...pages].flatMap(([name, html]) => {
    const here = new URL(base + name.replace(/index\.html$/u, ""), "https://site.invalid");
    const links = [...html.matchAll(/<[a-z][^<>]*?\s(?:href|src)="([^"]*)"/gu)]
      // Hosts give the 404 page at every address but the one that Starlight calls its own.
      .filter(([tag]) => name !== NOT_FOUND || !tag.includes('rel="canonical"'))
      .map(([, link = ""]) => link);
    const dead = [...new Set(links)].filter((link) => {
      const target = URL.parse(link.replaceAll("&amp;", "&"), here);
      if (target?.origin !== here.origin) return false;
      if (!target.pathname.startsWith(base)) return true;
      const file = fileOf(decodeURI(target.pathname.slice(base.length)));
      if (!has(file)) return true;
      const anchor = decodeURIComponent(target.hash.slice(1));
      // What is longer is for scripts: a program, or a moment of one.
      return anchor !== "" && !anchor.includes("=") && anchors.get(file)?.has(anchor) === false;
    });
    return dead.map((link) => `${name}: ${link}`);
  });
}

function fileOf(pathname: string): string {
  return pathname === "" || pathname.endsWith("/") ? `${pathname}index.html` : pathname;
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = ""]) => id));
}
