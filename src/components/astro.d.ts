// tsc cannot read Astro's components; `astro check`, which can, sees their own types instead of this.

declare module "*.astro" {
  const component: (props: Readonly<Record<string, unknown>>) => unknown;
  export default component;
}
