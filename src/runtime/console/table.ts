// `console.table` as text, laid out as Node lays it out. Whatever the data is, it does not throw.

import { describeCell, describeValue } from "./describe.ts";
import { textWidth } from "./text-width.ts";

const VALUES = "Values";
const MAX_ROWS = 100;

interface Row {
  readonly index: string;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * @param properties the columns to show, where not all
 * @returns the drawn table; data that is no object is shown as it is
 */
export function describeTable(data: unknown, properties?: readonly unknown[]): string {
  if (typeof data !== "object" || data === null) return typeof data === "string" ? data : describeValue(data);
  try {
    return draw(isCollection(data) ? "(iteration index)" : "(index)", rowsOf(data, properties?.map(String)));
  } catch {
    return describeValue(data);
  }
}

function isCollection(data: object): data is Map<unknown, unknown> | Set<unknown> {
  return data instanceof Map || data instanceof Set;
}

function rowsOf(data: object, properties: readonly string[] | undefined): Row[] {
  if (data instanceof Map) {
    return [...data].slice(0, MAX_ROWS).map(([key, value], index) => ({
      index: String(index),
      cells: new Map([
        ["Key", describeCell(key)],
        [VALUES, describeCell(value)],
      ]),
    }));
  }
  if (data instanceof Set) {
    return [...data].slice(0, MAX_ROWS).map((value, index) => ({
      index: String(index),
      cells: new Map([[VALUES, describeCell(value)]]),
    }));
  }
  const entries = Object.entries(data).slice(0, MAX_ROWS);
  return entries.map(([index, value]) => ({ index, cells: cellsOf(value, properties) }));
}

function cellsOf(value: unknown, properties: readonly string[] | undefined): Map<string, string> {
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  const cells = new Map((properties ?? []).map((key) => [key, ""]));
  if (!isObject) return cells.set(VALUES, describeCell(value));
  for (const [key, cell] of Object.entries(value)) {
    if (properties === undefined || cells.has(key)) cells.set(key, describeCell(cell));
  }
  return cells;
}

/** The columns in the order of an object's properties (numbers first); plain values have theirs last. */
function columnsOf(rows: readonly Row[]): string[] {
  const all = rows.flatMap(({ cells }) => [...cells.keys()]);
  const keys = Object.keys(Object.fromEntries(all.map((key) => [key, true])));
  return all.includes(VALUES) ? [...keys.filter((key) => key !== VALUES), VALUES] : keys;
}

function draw(indexTitle: string, rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  const lines = [
    [indexTitle, ...columns],
    ...rows.map((row) => [row.index, ...columns.map((key) => row.cells.get(key) ?? "")]),
  ];
  const widths = [indexTitle, ...columns].map((_, column) =>
    Math.max(...lines.map((line) => textWidth(line[column] ?? ""))),
  );
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => "─".repeat(width + 2)).join(middle) + right;
  const padded = (cell: string, column: number): string => cell + " ".repeat((widths[column] ?? 0) - textWidth(cell));
  const drawn = lines.map((line) => `│ ${line.map(padded).join(" │ ")} │`);
  return [rule("┌", "┬", "┐"), drawn[0], rule("├", "┼", "┤"), ...drawn.slice(1), rule("└", "┴", "┘")].join("\n");
}
