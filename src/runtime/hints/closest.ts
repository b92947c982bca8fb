// The name that somebody probably meant.

/** @returns the candidate with the fewest letters that differ, where they are few enough for a slip */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const most = name.length < 4 ? 1 : 2;
  const near = candidates
    .map((candidate) => ({ candidate, distance: differenceOf(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => candidate !== name && distance <= most);
  return near.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** Letters left out, added, replaced, or swapped with their neighbour. (Optimal string alignment.) */
function differenceOf(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const above = rows[i - 1] ?? [];
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const choices = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (isSame ? 0 : 1)];
      if (isSwapped) choices.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...choices));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
