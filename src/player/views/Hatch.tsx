// The pattern of what blocks: it is told by more than its colour.

import type { JSX } from "preact";

export function Hatch({ id }: { readonly id: string }): JSX.Element {
  return (
    <defs>
      <pattern id={id} class="timeline-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" />
        <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" />
      </pattern>
    </defs>
  );
}
