/**
 * Whether PAGES_ONLY asks for pages and no more, for previews and measuring: the files to keep and the pictures are
 * left out, which take most of a build's time and space.
 */
export const pagesOnly = Boolean(process.env.PAGES_ONLY)
