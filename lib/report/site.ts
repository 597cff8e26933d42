import type { Change, Edition } from './edition.ts'
import type { Keywords } from './keywords.ts'
import type { AccessibilityStatement, SiteFrame, Term } from './schema.ts'

/** All that the content folder holds. */
export interface Site extends SiteFrame {
  terms: Term[]
  /** Newest first. */
  editions: Edition[]
  /** Corrections since publication, newest first. */
  changes: Change[]
  accessibility: AccessibilityStatement
  /** What people search for and the report does not say. */
  keywords: Keywords
}
