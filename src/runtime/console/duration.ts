// A stretch of time as `console.timeEnd` prints it. Node lib/internal/util/debuglog.js, formatTime.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** @param ms milliseconds, e.g. `12.3ms`, `1.236s`, `2:03.500 (m:ss.mmm)`, `1:02:03 (h:mm:ss)` */
export function formatMs(ms: number): string {
  if (ms >= HOUR) {
    const seconds = Math.floor((ms % MINUTE) / SECOND);
    return `${String(Math.floor(ms / HOUR))}:${pad(Math.floor((ms % HOUR) / MINUTE))}:${pad(seconds)} (h:mm:ss)`;
  }
  if (ms >= MINUTE) {
    const seconds = ((ms % MINUTE) / SECOND).toFixed(3).padStart(6, "0");
    return `${String(Math.floor(ms / MINUTE))}:${seconds} (m:ss.mmm)`;
  }
  return ms >= SECOND ? `${(ms / SECOND).toFixed(3)}s` : `${String(Number(ms.toFixed(3)))}ms`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
