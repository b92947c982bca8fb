// How large a page's preview is, in pixels: what readers of Open Graph expect.

export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;
