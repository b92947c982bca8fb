// A copy of the built site (or of a part of it) that a test may change, serve, take off the network and bring back.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorker } from "#offline/site";
import { serveSite, type SiteServer } from "../../scripts/site-server.ts";

const ROOT = path.join(import.meta.dirname, "../..");

export interface SiteCopyOptions {
  /** Of the repository. */
  readonly built?: string;
  /** The path that it was built for. */
  readonly base?: string;
  /** Which of its files are wanted. */
  readonly wants?: (file: string, bytes: number) => boolean;
}

/** Enough for a lesson to be read and run: without the other lessons, the search and the editor. */
export function isOfLesson(file: string, bytes: number): boolean {
  const isOfEditor = file.endsWith(".js") && bytes > 1_000_000;
  return /^(?:_astro|runner|offline|about|lessons.breakfast.gather)[\\/]|^[\w.]+$/u.test(file) && !isOfEditor;
}

export class SiteCopy {
  readonly folder: string;
  readonly #base: string;
  #server: SiteServer | undefined;
  #port = 0;

  constructor({ built = "dist", base = "/", wants = () => true }: SiteCopyOptions = {}) {
    const from = path.join(ROOT, built);
    this.#base = base;
    this.folder = mkdtempSync(path.join(tmpdir(), "juggler-site-"));
    cpSync(from, this.folder, {
      recursive: true,
      filter: (source) => {
        const stats = statSync(source);
        // Compressed twins would not change along.
        const isTwin = /\.(?:br|gz)$/u.test(source);
        return stats.isDirectory() || (!isTwin && wants(path.relative(from, source), stats.size));
      },
    });
  }

  get address(): string {
    if (this.#server === undefined) throw new Error("The site is off the network.");
    return this.#server.address;
  }

  /** Serves it, from the second time on at the same address. */
  async serve(): Promise<void> {
    this.#server = await serveSite(this.folder, this.#port, this.#base);
    this.#port = this.#server.port;
  }

  async unplug(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** Changes files as another build would, and says so in the service worker. */
  async deploy(change: (edit: (file: string, change: (text: string) => string) => void) => void): Promise<void> {
    change((file, edit) => {
      const place = path.join(this.folder, file);
      writeFileSync(place, edit(readFileSync(place, "utf8")));
    });
    await writeWorker(this.folder);
    // The server lists its files once.
    await this.unplug();
    await this.serve();
  }

  files(): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: "utf8" });
  }

  async remove(): Promise<void> {
    await this.unplug();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
