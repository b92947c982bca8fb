// Teaches Astro `client:soon`: when an island comes to life (`components/site/wake-island.ts`).

import type { AstroIntegration } from "astro";

declare module "astro" {
  interface AstroClientDirectives {
    "client:soon"?: boolean;
  }
}

export function soonDirective(): AstroIntegration {
  return {
    name: "juggler:soon-directive",
    hooks: {
      "astro:config:setup": ({ addClientDirective }) => {
        addClientDirective({ name: "soon", entrypoint: "./src/components/site/wake-island.ts" });
      },
    },
  };
}
