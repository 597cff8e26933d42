import type { MarkPattern } from './wording.ts'

/** What English must not hold. */
export const englishMarks: MarkPattern[] = [
  {
    pattern: /[\u3000-\u303f\uff01-\uff5e]/gu,
    what: 'full-width',
    expected: 'half-width punctuation in English',
    cure: 'type the mark in the width of the language',
  },
  {
    pattern: /[,;:!?]\s?[,;:.!?]|\.\s[,;:.!?]|\.[,;:]{2}|(?<!\.)\.\.(?!\.)|\.\?/gu,
    what: 'marks that do not go together,',
    expected: 'one mark',
    cure: 'leave the one that is meant',
  },
  {
    pattern: / (?=[,;:!?)”]|\.(?!\w))|(?<=[(“]) |(?<=\w)& | &(?=\w)/gu,
    what: 'a space on the wrong side of a mark',
    expected: 'it after marks and before brackets',
    cure: 'move it, or delete it',
  },
  {
    pattern:
      /(?<=[A-Za-z”’)])[,;:!?](?=[A-Za-z“])|(?<=[a-z]{2}|[”)])\.(?=[A-Z“])|\)(?=[A-Za-z]{2})|(?<=\d),(?=[A-Za-z])|[)”](?=\()|(?<=[A-Za-z]{2})\((?=[A-Za-z]{2})/gu,
    what: 'no space after',
    expected: 'one',
    cure: 'type a space after the mark',
  },
  {
    pattern: /(?<=[a-z])- (?!and\b|or\b|to\b|nor\b|but\b)(?=[a-z])|’ s\b/gu,
    what: 'a space inside a word,',
    expected: 'none',
    cure: 'delete it',
  },
  {
    pattern: /(?<=\b(?!etc|vs|Inc|Ltd|Corp|est|Prof|approx)[A-Za-z]{3,}[.!?]) (?=[a-z]{2})/gu,
    what: 'a small letter after a full stop',
    expected: 'a capital',
    cure: 'type it, or a comma for the full stop',
  },
  {
    pattern:
      /(?:\ba|(?:^|(?<=[.!?] ))A) (?=(?!one\b|once\b|eu|uni|us[aei]|ur[aei]|ub|ut[ei])[aeiou][a-z]{2,})|\b[Aa]n (?=(?!hour|honest|honou?r|heir)[bcdfghjklmnpqrstvwyz][a-z]{2,})/gu,
    what: 'the wrong article',
    expected: '“an” before a vowel, “a” before a consonant',
    cure: 'type the other',
  },
  {
    pattern: /\b(?:and|or|the|a|an|of)\.(?=$|[”’)])/gu,
    what: 'a sentence that breaks off,',
    expected: 'its end',
    cure: 'write it, or delete the last word',
  },
  {
    pattern: /\b[A-Z]{2}[a-z]{2,}\b|[a-z]{2}\d[a-z]|\b\d(?!st\b|nd\b|rd\b|th\b|km|kg)[a-z]{3,}/gu,
    what: 'a slip of the keys,',
    expected: 'one capital, and letters for digits',
    cure: 'type the word again',
  },
  {
    pattern: /[,;](?=\{\{)|[A-Za-z](?=\{\{)|\}\}(?=[A-Za-z]{2})/gu,
    what: 'no space beside a placeholder',
    expected: 'one',
    cure: 'type it',
  },
  {
    pattern: /--| - /gu,
    what: 'hyphens for a dash,',
    expected: '— between thoughts, – between numbers',
    cure: 'type the dash',
  },
  {
    pattern: /\b(?!(?:that|had)\b)([a-z]+) \1\b/giu,
    what: 'a word twice,',
    expected: 'it once',
    cure: 'delete one of the two',
  },
]
