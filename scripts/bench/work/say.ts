// How a process of the benchmark measures its own work, and says so.

/** Does the work and prints, as JSON, a `Measured` (`../measure.ts`). */
export function measureAndSay(work: () => void): void {
  const memoryBefore = process.memoryUsage.rss();
  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  work();
  const wallMs = performance.now() - wallBefore;
  const { user, system } = process.cpuUsage(cpuBefore);
  const peakBytes = process.resourceUsage().maxRSS * 1024 - memoryBefore;
  console.log(JSON.stringify({ cpuMs: (user + system) / 1000, wallMs, peakBytes }));
}
