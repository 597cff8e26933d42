/** The media that most screens are not: their rules stand in a sheet of their own. */
export const otherMedia = 'print,(prefers-contrast:more),(forced-colors:active)'
