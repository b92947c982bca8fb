// Puts a compressed twin beside each file of the built site that gets smaller by it (`page.js.br`, `page.js.gz`), for
// servers that hand such files out. It knows files, not what they are for.

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AstroIntegration } from "astro";

/** What is text, or WebAssembly. Fonts, pictures and Pagefind's own files are compressed already. */
const COMPRESSIBLE = /\.(?:html|js|css|json|svg|ts|txt|ttf|wasm|webmanifest|xml)$/u;

/** Below this a twin saves nothing that a network would notice. */
const SMALLEST_BYTES = 1024;

/** Files at work at once: each is in memory, and zlib has four threads. */
const AT_ONCE = 4;

/** The name holds a hash of the content: such a file mostly comes back in the next build, and its twins with it. */
const IMMUTABLE = /^_astro[\\/]/u;

const BROTLI = constants.BROTLI_PARAM_QUALITY;

export function compressedFiles(): AstroIntegration {
  let cache = "";
  return {
    name: "juggler:compressed-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        cache = path.join(fileURLToPath(config.cacheDir), "compressed");
      },
      "astro:build:done": ({ dir }) => compressFolder(fileURLToPath(dir), cache),
    },
  };
}

/**
 * @param folder the built site
 * @param cache where compressed files are kept from one build to the next; made where it is missing
 */
export async function compressFolder(folder: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const files = (await readdir(folder, { recursive: true })).filter((file) => COMPRESSIBLE.test(file));
  const work = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await compressFile(folder, file, cache);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compressFile(folder: string, file: string, cache: string): Promise<void> {
  const content = await readFile(path.join(folder, file));
  if (content.length < SMALLEST_BYTES) return;
  const hash = createHash("sha256").update(content).digest("hex");
  const isImmutable = IMMUTABLE.test(file);
  const twins = {
    // The last two steps of quality save a tenth and take ten times as long: for what comes back in the next build.
    br: () => brotliTo(content, isImmutable ? 11 : 9),
    gz: () => promisify(gzip)(content, { level: 9 }),
  };
  for (const [extension, compress] of Object.entries(twins)) {
    const twin = isImmutable ? await keptOr(path.join(cache, `${hash}.${extension}`), compress) : await compress();
    if (twin.length < content.length) await writeFile(path.join(folder, `${file}.${extension}`), twin);
  }
}

function brotliTo(content: Buffer, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [BROTLI]: quality,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

async function keptOr(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    // In one step: a build that is interrupted leaves no half of a file to the next.
    await writeFile(`${file}.new`, made);
    await rename(`${file}.new`, file);
    return made;
  }
}
