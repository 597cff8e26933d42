/** The languages of the text, in the order in which the bilingual view shows them. */
export const languages = ['zh', 'en'] as const
/** A language of the text. */
export type Language = (typeof languages)[number]

/** What a marked span of text is. */
export const annotationKinds = ['term', 'place', 'target', 'project', 'note'] as const
/** One of those kinds, and the list that an annotation's id stands in. */
export type AnnotationKind = (typeof annotationKinds)[number]

/** What a concern is: a situation in life, a district of the city, or a park or new area. */
export const concernKinds = ['situation', 'district', 'park'] as const
/** One of those kinds. */
export type ConcernKind = (typeof concernKinds)[number]

/** How firmly a project is set out, strongest first. */
export const commitmentLevels = ['complete', 'start', 'advance', 'apply'] as const
/** One of those levels. */
export type CommitmentLevel = (typeof commitmentLevels)[number]
