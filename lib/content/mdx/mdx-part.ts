import type { AnnotationKind } from '../../report/vocabulary.ts'
import type { Fault } from '../problem.ts'

/** A span as it stands in a file, with its place there (line and column from 1). */
export type MdxSpan =
  | { kind: 'text'; text: string; line: number; column: number }
  | { kind: AnnotationKind; id: string; spans: MdxSpan[]; line: number; column: number }

/** A sentence as it stands in a file: one line of a paragraph. */
export interface MdxSentence {
  paragraph: number
  line: number
  column: number
  spans: MdxSpan[]
}

/** Something in a body that does not belong there. */
export interface MdxFault extends Fault {
  line: number
  column: number
}

/** What the body of one MDX file holds. */
export interface MdxPart {
  sentences: MdxSentence[]
  faults: MdxFault[]
}
