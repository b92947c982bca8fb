// Lighthouse's reports of one page, made several times, as one verdict: the median of each category, and what cost
// points. It knows reports, and nothing of how they are made.

import { spreadOf } from "../bench/spread.ts";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** As much of Lighthouse's result as we read. */
export interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly displayValue?: string; numericValue?: number }
    >
  >;
}

export interface PageScores {
  /** From 0 to 100. */
  readonly medians: Readonly<Record<Category, number>>;
  /** The most that any round saw move, as the metric counts it. */
  readonly layoutShift: number;
  /** What cost points in any round: `performance: Largest Contentful Paint (1.9 s)`. */
  readonly losses: readonly string[];
  readonly isPerfect: boolean;
}

/** @param reports at least one */
export function scoresOf(reports: readonly Report[]): PageScores {
  const medians = Object.fromEntries(
    CATEGORIES.map((category) => [category, spreadOf(reports.map((report) => pointsOf(report, category))).median]),
  ) as Record<Category, number>;
  const layoutShift = Math.max(...reports.map(({ audits }) => audits["cumulative-layout-shift"]?.numericValue ?? 0));
  return {
    medians,
    layoutShift,
    losses: [...new Set(reports.flatMap(lossesOf))].sort(),
    isPerfect: layoutShift === 0 && CATEGORIES.every((category) => medians[category] === 100),
  };
}

/** A category that could not be scored counts as nothing: a page that does not load is not perfect. */
function pointsOf({ categories }: Report, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

function lossesOf({ categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      // Of metrics, whose scores are smooth, the last hundredths cost nothing.
      if (weight === 0 || audit === undefined || audit.score === null || audit.score >= 0.995) return [];
      return [`${category}: ${audit.title}${audit.displayValue === undefined ? "" : ` (${audit.displayValue})`}`];
    }),
  );
}
