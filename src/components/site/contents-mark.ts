// Stands in for Starlight's mark of where in a page its reader is ("On this page"). That asks of every element whether a
// heading is within it, twice: 200 ms of a slow phone's on a lesson with its drawn runs. This asks the headings where they
// are, whenever somebody scrolls. astro.config.mjs puts it there in the module's place.

import { whenIdle } from "../snippet/when-idle.ts";

/** How far below the page's bars a heading already counts as read, in pixels. */
const READ_PX = 85;

/** Starlight's list for phones is one of these, too. */
export class StarlightTOC extends HTMLElement {
  readonly #links = [...this.querySelectorAll("a")];
  #current = this.querySelector("a[aria-current]");
  #isAsked = false;

  constructor() {
    super();
    whenIdle(() => this.#mark());
    for (const change of ["scroll", "resize"]) addEventListener(change, this.#markSoon, { passive: true });
  }

  protected set current(link: HTMLAnchorElement) {
    if (link === this.#current) return;
    this.#current?.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    this.#current = link;
  }

  readonly #markSoon = (): void => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      this.#mark();
    });
  };

  #mark(): void {
    const from = heightOf(document.querySelector("header")) + heightOf(this.querySelector("summary")) + READ_PX;
    const link = this.#links.findLast((candidate) => topOf(candidate) <= from) ?? this.#links[0];
    if (link !== undefined) this.current = link;
  }
}

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0;
}

/** Where the heading stands that a link leads to. */
function topOf({ hash }: HTMLAnchorElement): number {
  return document.getElementById(decodeURIComponent(hash.slice(1)))?.getBoundingClientRect().top ?? Infinity;
}

customElements.define("starlight-toc", StarlightTOC);
