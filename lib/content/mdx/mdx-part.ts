import type { AnnotationKind } from '../../report/vocabulary.ts'
import type { Fault, Position } from '../problem.ts'

/** A span as it stands in a file, with its place there. */
export type MdxSpan = Position &
  ({ kind: 'text'; text: string } | { kind: AnnotationKind; id: string; spans: MdxSpan[] })

/** A sentence as it stands in a file: one line of a paragraph. */
export interface MdxSentence extends Position {
  paragraph: number
  spans: MdxSpan[]
}

/** Something in a body that does not belong there. */
export interface MdxFault extends Fault, Position {}

/** What the body of one MDX file holds. */
export interface MdxPart {
  sentences: MdxSentence[]
  faults: MdxFault[]
}
