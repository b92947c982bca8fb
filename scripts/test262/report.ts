// The results of a run of test262 as a page: how many pass in each group, and the name of every other test with the
// reason. It holds nothing of the suite but names.

export type Verdict =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly why: string; readonly isKnown: boolean }
  | { readonly kind: "left-out"; readonly why: string };

export type Results = ReadonlyMap<string, ReadonlyMap<string, Verdict>>;

const INTRODUCTION = `# test262

The tests of ECMA-262 that concern asynchronous programs, run as snippets under the JavaScript rules:
\`npm run test262 -- FOLDER\` runs a copy of [test262](https://github.com/tc39/test262) (a checkout, or Firefox's
\`js/src/tests/test262\`) and writes this page. \`npm test\` runs it, too, where it finds a copy in the folder
\`.test262\` or in the one that \`TEST262\` names, and says so where it does not.
`;

export function renderReport(results: Results): string {
  const rows = [...results].map(([group, verdicts]) => {
    const of = (kind: Verdict["kind"]): number => [...verdicts.values()].filter((one) => one.kind === kind).length;
    return `| ${group} | ${of("passed")} | ${of("failed")} | ${of("left-out")} |`;
  });
  const table = ["| folder | pass | fail | left out |", "| --- | ---: | ---: | ---: |", ...rows].join("\n");
  const sections = [
    section("Tests that fail", results, "failed"),
    section("Tests that a snippet cannot run", results, "left-out"),
  ];
  return [INTRODUCTION, table, "", ...sections].join("\n");
}

function section(title: string, results: Results, kind: "failed" | "left-out"): string {
  const byReason = new Map<string, string[]>();
  for (const verdicts of results.values()) {
    for (const [name, verdict] of verdicts) {
      if (verdict.kind === kind) byReason.set(verdict.why, [...(byReason.get(verdict.why) ?? []), name]);
    }
  }
  const parts = [...byReason].map(
    ([why, names]) => `### ${why}\n\n${names.map((name) => `- \`${name}\``).join("\n")}\n`,
  );
  return [`## ${title}`, "", ...parts].join("\n");
}
