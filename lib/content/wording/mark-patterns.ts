import type { Language } from '../types.ts'

/** What a text must not hold, and what to say of it. */
export interface MarkPattern {
  pattern: RegExp
  what: string
  expected: string
  cure: string
}

const han = '\\p{Script=Han}'
const both: MarkPattern[] = [
  {
    pattern: / {2,}/gu,
    what: 'two spaces',
    expected: 'expected one',
    cure: 'delete one',
  },
  {
    pattern: /[(（]\s*[)）]|“\s*”|《》/gu,
    what: 'nothing inside',
    expected: 'expected words',
    cure: 'write them, or delete the marks',
  },
  {
    pattern: /\b(?:TODO|TBD|TBC|FIXME|XXX)\b|lorem ipsum/giu,
    what: 'a note to oneself,',
    expected: 'expected the text',
    cure: 'write what is still to be written',
  },
  {
    pattern: /\.{3,}/gu,
    what: 'dots',
    expected: 'expected an ellipsis: … in English, …… in Chinese',
    cure: 'type it, or take it away',
  },
]
/** Of each language. */
export const markPatterns: Record<Language, MarkPattern[]> = {
  zh: [
    ...both,
    {
      // Half-width marks that touch a Han character or a full-width mark (GB/T 15834 and CLREQ set them full-width).
      pattern: new RegExp(`(?<=[${han}”’」』】》）])[,.;:!?()]|[,.;:!?()](?=[${han}“‘「『【《（])`, 'gu'),
      what: 'half-width',
      expected: 'expected full-width punctuation between Han characters',
      cure: 'type the mark in the width of the language',
    },
    {
      pattern:
        /([，。、；：？！])[，。、；：]|[，、；：][？！]|(?<![—\d%％])—(?!—)|(?<=[\d%％])—(?![—\d])|——{2,}|(?<!…)…(?!…)/gu,
      what: 'marks that do not go together,',
      expected: 'expected one mark, ——, or ……',
      cure: 'leave the one that is meant',
    },
    {
      pattern: new RegExp(
        `(?<=[${han}，。、；：？！“”‘’（）《》]) | (?=[${han}，。、；：？！“”‘’（）《》])`,
        'gu',
      ),
      what: 'a space beside Chinese',
      expected: 'expected none: pages set the space between Chinese and Latin letters',
      cure: 'delete it',
    },
  ],
  en: [
    ...both,
    {
      pattern: /[\u3000-\u303f\uff01-\uff5e]/gu,
      what: 'full-width',
      expected: 'expected half-width punctuation in English',
      cure: 'type the mark in the width of the language',
    },
    {
      pattern: /[,;:!?]\s?[,;:.!?]|\.\s[,;:.!?]|\.[,;:]{2}|(?<!\.)\.\.(?!\.)|\.\?/gu,
      what: 'marks that do not go together,',
      expected: 'expected one mark',
      cure: 'leave the one that is meant',
    },
    {
      pattern: / (?=[,;:!?)”]|\.(?!\w))|(?<=[(“]) |(?<=\w)& | &(?=\w)/gu,
      what: 'a space on the wrong side of a mark',
      expected: 'expected it after marks and before brackets',
      cure: 'move it, or delete it',
    },
    {
      pattern:
        /(?<=[A-Za-z”’)])[,;:!?](?=[A-Za-z“])|(?<=[a-z]{2}|[”)])\.(?=[A-Z“])|\)(?=[A-Za-z]{2})|(?<=\d),(?=[A-Za-z])|[)”](?=\()|(?<=[A-Za-z]{2})\((?=[A-Za-z]{2})/gu,
      what: 'no space after',
      expected: 'expected one',
      cure: 'type a space after the mark',
    },
    {
      pattern: /(?<=[a-z])- (?!and\b|or\b|to\b|nor\b|but\b)(?=[a-z])|’ s\b/gu,
      what: 'a space inside a word,',
      expected: 'expected none',
      cure: 'delete it',
    },
    {
      pattern: /(?<=\b(?!etc|vs|Inc|Ltd|Corp|est|Prof|approx)[A-Za-z]{3,}[.!?]) (?=[a-z]{2})/gu,
      what: 'a small letter after a full stop',
      expected: 'expected a capital',
      cure: 'type it, or a comma for the full stop',
    },
    {
      pattern:
        /(?:\ba|(?:^|(?<=[.!?] ))A) (?=(?!one\b|once\b|eu|uni|us[aei]|ur[aei]|ub|ut[ei])[aeiou][a-z]{2,})|\b[Aa]n (?=(?!hour|honest|honou?r|heir)[bcdfghjklmnpqrstvwyz][a-z]{2,})/gu,
      what: 'the wrong article',
      expected: 'expected “an” before a vowel, “a” before a consonant',
      cure: 'type the other',
    },
    {
      pattern: /\b(?:and|or|the|a|an|of)\.(?=$|[”’)])/gu,
      what: 'a sentence that breaks off,',
      expected: 'expected its end',
      cure: 'write it, or delete the last word',
    },
    {
      pattern: /\b[A-Z]{2}[a-z]{2,}\b|[a-z]{2}\d[a-z]|\b\d(?!st\b|nd\b|rd\b|th\b|km|kg)[a-z]{3,}/gu,
      what: 'a slip of the keys,',
      expected: 'expected one capital, and letters for digits',
      cure: 'type the word again',
    },
    {
      pattern: /[,;](?=\{\{)|[A-Za-z](?=\{\{)|\}\}(?=[A-Za-z]{2})/gu,
      what: 'no space beside a placeholder',
      expected: 'expected one',
      cure: 'type it',
    },
    {
      pattern: /--| - /gu,
      what: 'hyphens for a dash,',
      expected: 'expected — between thoughts, – between numbers',
      cure: 'type the dash',
    },
    {
      pattern: /\b(?!(?:that|had)\b)([a-z]+) \1\b/giu,
      what: 'a word twice,',
      expected: 'expected it once',
      cure: 'delete one of the two',
    },
  ],
}

/** What parts keywords, beside 、 and commas, would become part of a word. */
export const separator: MarkPattern = {
  pattern: /[|;；。/]/gu,
  what: 'a mark in keywords,',
  expected: 'expected 、 or commas between the words',
  cure: 'type one of them',
}
