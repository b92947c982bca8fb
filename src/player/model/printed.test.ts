import { expect, it } from "vitest";
import { cellsOf, isTable } from "./printed.ts";
import { quotePrinted } from "./quote-printed.ts";

// As Node's console.table prints [{ a: 1, b: "x" }, { a: 2, b: "y" }].
const TABLE = `┌─────────┬───┬─────┐
│ (index) │ a │ b   │
├─────────┼───┼─────┤
│ 0       │ 1 │ 'x' │
│ 1       │ 2 │ 'y' │
└─────────┴───┴─────┘`;
const INDENTED = TABLE.replaceAll(/^/gm, "  ");

it.each([TABLE, INDENTED])("reads the cells of a drawn table, its head first", (table) => {
  expect(isTable(table)).toBe(true);
  expect(cellsOf(table)).toEqual([
    ["(index)", "a", "b"],
    ["0", "1", "'x'"],
    ["1", "2", "'y'"],
  ]);
});

it.each([
  ["The coffee is on.", "“The coffee is on.”"],
  ["  in a group", "“in a group”"],
  ["Traceback:\n  line 1", "“Traceback: …”"],
  ["x".repeat(81), `“${"x".repeat(80)} …”`],
  [TABLE, "a table of 2 rows"],
  [INDENTED.replace(/^.*'y'.*\n/m, ""), "a table of 1 row"],
  ["┌──────┐\n│ done │\n└──────┘", "“┌──────┐ …”"],
  ["", "“”"],
])("quotes %j", (text, quoted) => {
  expect(quotePrinted(text)).toBe(quoted);
});
