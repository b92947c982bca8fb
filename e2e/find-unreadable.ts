// What cannot be read or be told apart in a page as it stands: by the colours that are computed, where axe is content (it
// leaves open what has the very colour of its ground), and by the points that are drawn.

import sharp from "sharp";
import type { Page } from "@playwright/test";

/** WCAG 2.2, 1.4.3. */
const TEXT_CONTRAST = 4.5;
/** WCAG 2.2, 1.4.11: less than this is not there. */
const EDGE_CONTRAST = 3;

/**
 * @param part a selector: what of the page is asked about. HTML alone: what is drawn has no ground of its own
 * @returns a line for each text that does not stand out from its ground, and for a part that is not there
 */
export function findUnreadable(page: Page, part: string): Promise<string[]> {
  return page.evaluate(
    ({ part, least }) => {
      const numbersOf = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
      const brightnessOf = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = numbersOf(colour)
          .map((value) => value / 255)
          .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (element: Element | null): string => {
        if (element === null) return "rgb(255, 255, 255)";
        const { backgroundColor } = getComputedStyle(element);
        return numbersOf(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
      };
      const whole = document.querySelector(part);
      if (!whole?.checkVisibility()) return [`${part} is not to be seen`];
      const found = new Set<string>();
      const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const [element, words] = [text.parentElement, text.textContent?.trim() ?? ""];
        if (element === null || words === "" || element.closest("svg, .sr-only, .heard-only, :disabled")) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const [colour, ground] = [getComputedStyle(element).color, groundOf(element)];
        const [dark = 0, light = 0] = [colour, ground].map(brightnessOf).toSorted((one, other) => one - other);
        if ((light + 0.05) / (dark + 0.05) < least) found.add(`“${words}” is ${colour} on ${ground}`);
      }
      return [...found];
    },
    { part, least: TEXT_CONTRAST },
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What is drawn in some place of the window, without its colours.
 * @param ground what it is drawn on: red, green and blue, up to 255
 * @returns a row for each row of points, `#` where one stands out from the ground
 */
export async function readInk(page: Page, place: Place, ground: readonly number[]): Promise<readonly string[]> {
  const picture = sharp(await page.screenshot({ clip: place, animations: "disabled" }));
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isInk = (point: number): boolean =>
    contrast([...data.subarray(3 * point, 3 * point + 3)], ground) >= EDGE_CONTRAST;
  return Array.from({ length: info.height }, (_, row) =>
    Array.from({ length: info.width }, (__, column) => (isInk(row * info.width + column) ? "#" : " ")).join(""),
  );
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [brightnessOf(one), brightnessOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function brightnessOf(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
