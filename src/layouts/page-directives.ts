// What a page of the site may load, besides scripts (those are named one by one): a table for whoever writes policies.

/** The same for every page; `host-headers.ts` sends some of them as a header, too. */
export const DIRECTIVES: Readonly<Record<string, string>> = {
  // Positions in pictures and Monaco's own styles are inline.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  // Without this, a program could leave its frame for an address of its choice, and take along what it knows.
  "frame-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
};
