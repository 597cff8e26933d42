/** What copies that must say when they changed say where that is unknown: so long ago that any copy with a date is newer. */
export const longAgo = new Date('1980-01-01T00:00:00Z')
