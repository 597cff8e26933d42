import type { StringKey } from '../words/strings.ts'

/** How the downloads page and other lists offer a format. */
export interface Download<From> {
  /** What readers call it. */
  name: StringKey
  /** Whom it is for, or what for, in a line; what has none is explained where it stands. */
  audience?: StringKey
  /** The same in few words, for the page of the part that the file is of. */
  shortName?: StringKey
  /** The name under which it is saved, which says what it is in any folder. */
  saveAs(from: From): string
  /** The heading it stands under; left out for a file that only its part's page offers. */
  group?: 'books' | 'areas' | 'data' | 'references' | 'feeds'
  /** Where it stands in llms.txt, which lists what programs read with ease, the easiest first. */
  ease?: number
}
