// Addresses of the site's own pages, for those who read them elsewhere.

/**
 * @param site where the site stands; undefined where nobody has said so: then addresses begin at the host's root
 * @returns makes the address of a path below the site's base, e.g. `glossary/`
 */
export function siteAddress(site: URL | undefined): (path: string) => string {
  const base = import.meta.env.BASE_URL;
  return (path) => (site === undefined ? base + path : new URL(base + path, site).href);
}
