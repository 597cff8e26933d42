import type { Thing } from 'schema-dts'
import type { DescribedDataset } from '../formats/dataset/dataset.ts'
import type { Page } from '../report/address.ts'
import type { Site } from '../report/site.ts'
import type { Language } from '../report/vocabulary.ts'
import type { StringKey } from '../words/strings.ts'
import type { PageContext } from './page-context.ts'

/** All that is asked of a kind of page. */
export interface PageKind<Kind extends Page['kind'] = Page['kind'], Data = object> {
  /** Every page of the kind, of the newest edition first. */
  pages(site: Site): Extract<Page, { kind: Kind }>[]
  /** What its component shows. */
  data(context: PageContext): Data
  /** The page's own title, without city, year and site, which stand before and after it. */
  title(context: PageContext, language: Language): string
  description(context: PageContext, language: Language): string
  /** What it is to schema.org, where that is more than a page. */
  things?(context: PageContext, title: string): (Thing | DescribedDataset)[]
  /** Its name in the contents and at the foot of every page; left out where none of them leads to it. */
  beside?: StringKey
  /** Whether it is a text to cite: a part, or the whole report. */
  work?: true
  /** Whether it shows the newest edition as if it belonged to it: with its areas in the contents, and its source. */
  newest?: true
  /** Whether its contents lead to the areas alone, not to their tasks. */
  brief?: true
  /** Whether it is made to go on from. */
  leads?(context: PageContext): boolean
  /** Whether the contents do not stand beside it on a desk; their sheet opens from the header everywhere. */
  wide?: true
}
