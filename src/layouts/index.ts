// What the build does to every page and bundle, whatever stands in them.

export { compressedFiles } from "./compressed-files.ts";
export { keepLazyStyles } from "./lazy-styles.ts";
export { cutPageFonts } from "./page-fonts.ts";
export { pageLinks } from "./page-links.ts";
export { pagePolicy } from "./page-policy.ts";
export { joinPageStyles } from "./page-styles.ts";
export { previewImages } from "./preview-images.ts";
export { publishedFiles } from "./published-files.ts";
export { readSiteAddress } from "./site-address.ts";
export { sizeBudgets } from "./size-budgets.ts";
export { soonDirective } from "./soon-directive.ts";
