import type { Page } from '../report/address.ts'
import type { Site } from '../report/site.ts'
import type { Language } from '../report/vocabulary.ts'

/** How heads link to a file: from which pages, and as what. */
export interface LinkedFrom {
  pages: readonly Page['kind'][]
  /** The page in another form where this is left out; what describes it, or searches the site. */
  rel?: 'describedby' | 'search'
  /** The media type by which programs look for it, where servers are told another. */
  type?: string
  /** What a program calls it that offers it to people. */
  title?(of: { site: Site; language: Language }): string
}
