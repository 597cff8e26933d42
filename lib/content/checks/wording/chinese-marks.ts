import type { MarkPattern } from './wording.ts'

const han = '\\p{Script=Han}'

/** What Chinese must not hold (GB/T 15834, CLREQ). */
export const chineseMarks: MarkPattern[] = [
  {
    // Half-width marks that touch a Han character or a full-width mark (GB/T 15834 and CLREQ set them full-width).
    pattern: new RegExp(`(?<=[${han}”’」』】》）])[,.;:!?()]|[,.;:!?()](?=[${han}“‘「『【《（])`, 'gu'),
    what: 'half-width',
    expected: 'full-width punctuation between Han characters',
    cure: 'type the mark in the width of the language',
    notInKeywords: true,
  },
  {
    pattern:
      /([，。、；：？！])[，。、；：]|[，、；：][？！]|(?<![—\d%％])—(?!—)|(?<=[\d%％])—(?![—\d])|——{2,}|(?<!…)…(?!…)/gu,
    what: 'marks that do not go together,',
    expected: 'one mark, ——, or ……',
    cure: 'leave the one that is meant',
  },
  {
    pattern: new RegExp(
      `(?<=[${han}，。、；：？！“”‘’（）《》]) | (?=[${han}，。、；：？！“”‘’（）《》])`,
      'gu',
    ),
    what: 'a space beside Chinese',
    expected: 'none: pages set the space between Chinese and Latin letters',
    cure: 'delete it',
    notInKeywords: true,
  },
]
