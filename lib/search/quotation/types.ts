import type { Bilingual } from '../../report/schema.ts'
import type { Language } from '../../report/vocabulary.ts'

/** What a quotation is, beside the report. */
export type Verdict = 'exact' | 'cut' | 'altered' | 'absent'

/**
 * A piece of a comparison: what quotation and report share, what only the quotation has (`ins`), what only the report has
 * (`del`), and what stands in the sentences around the quotation.
 */
export interface Piece {
  kind: 'same' | 'ins' | 'del' | 'around'
  text: string
}

/** Figures that stand in the same place: the quotation's and the report's; one of them may be missing. */
export interface FigurePair {
  here: string
  there: string
  /** Whether it is the same figure in another form: 12, 十二, twelve. */
  same: boolean
}

/** A sentence, or a title, that a quotation is from. */
export interface Place {
  /** The year. */
  edition: string
  /** `1.1#s2`; of a title, its part's: `1.1`. */
  at: string
  text: Bilingual
}

/** The sentence nearest to a quotation that is not in the report, and whether that may be another translation of it. */
export interface Nearest extends Place {
  isTranslation: boolean
}

/** What is found, quotation by quotation; undefined after a step in which nothing was. */
export type Findings = Generator<Finding | undefined, void>

/** What was found of one quotation. */
export interface Finding {
  verdict: Verdict
  /** As pasted. */
  quotation: string
  language: Language
  /** Where it is from, in the order of the report. */
  places: Place[]
  /** The sentences with the difference. */
  pieces: Piece[]
  figures: FigurePair[]
  /** Whether it joins places that do not follow each other. */
  isJoined: boolean
  /** Words that the quotation leaves off before and after it and that change its weight: 争取, 以上. */
  leftOff: string[]
  nearest?: Nearest | undefined
}
