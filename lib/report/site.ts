import type { Change, Edition } from './edition.ts'
import type { SiteContent } from './edition-content.ts'
import type { SiteFrame } from './schema.ts'

/** All that the content folder holds. */
export interface Site extends SiteFrame, Omit<SiteContent, 'frame' | 'editions' | 'changes'> {
  /** Newest first. */
  editions: Edition[]
  /** Corrections since publication, newest first. */
  changes: Change[]
}
