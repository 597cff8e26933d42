import { expect, test } from 'vitest'
import { checkWording } from '../../../../lib/content/checks/wording/check-wording.ts'
import type { Wording, WordingRole } from '../../../../lib/content/checks/wording/wording.ts'

/** What is wrong with a text, each with the column where it stands. */
function faults(language: Wording['language'], role: WordingRole, text: string): string[] {
  const at = (index: number) => ({ file: 'text', line: 1, column: index + 1 })
  return checkWording({ text, language, role, at }).map(({ column, found }) => `${column}: ${found}`)
}

test.each([
  ['a soft hyphen', 'We will ad\u00advance.', '11: U+00AD (soft hyphen), which nobody sees'],
  ['a no-break space', 'We will\u00a0advance.', '8: U+00A0 (no-break space), which nobody sees'],
  ['a right-to-left override', 'We will \u202eadvance.', '9: U+202E, which nobody sees'],
  [
    'a Cyrillic letter',
    'We will \u0430dvance.',
    '9: “а” (U+0430), which is no letter, digit, or mark of Chinese or English print',
  ],
  [
    'a full-width letter',
    'We will \uff41dvance.',
    '9: “ａ” (U+FF41), which is no letter, digit, or mark of Chinese or English print',
  ],
  ['an accent apart from its letter', 'We will adv\u0061\u0301nce.', '13: U+0301, which nobody sees'],
])('%s in English', (_, text, fault) => {
  expect(faults('en', 'sentence', text)).toEqual([fault])
})

test.each([
  [
    'a radical',
    '推进⼤项目。',
    '3: “⼤” (U+2F24), which is no letter, digit, or mark of Chinese or English print',
  ],
  [
    'a half-width comma of katakana',
    '推进､建设。',
    '3: “､” (U+FF64), which is no letter, digit, or mark of Chinese or English print',
  ],
  ['a full-width space', '推进\u3000建设。', '3: U+3000 (full-width space), which nobody sees'],
  ['a traditional character', '推進建设。', '2: “進”, a traditional character'],
  [
    'corner brackets',
    '推进「双一流」建设。',
    '3: the mark 「 in “推进「双一流」建设。”, which is no quotation mark of this language',
  ],
  [
    'straight quotation marks',
    '推进"双一流"建设。',
    '3: the mark " in “推进"双一流"建设。”, which is no quotation mark of this language',
  ],
  [
    'quotation marks exchanged',
    '推进”双一流“建设。',
    '3: the mark ” in “推进”双一流“建设。”, that closes nothing',
  ],
  [
    'an inner quotation mark outside',
    '推进‘双一流’建设。',
    '3: the mark ‘ in “推进‘双一流’建设。”, where none can open',
  ],
  [
    'a quotation mark that never closes',
    '推进“双一流建设。',
    '3: the mark “ in “推进“双一流建设。”, that never closes',
  ],
  ['doubled marks', '推进建设，，发展。', '5: marks that do not go together, “，，” in “推进建设，，发展。”'],
  ['a space', '推进 建设。', '3: a space beside Chinese in “推进 建设。”'],
  ['a dash of one em', '推进建设—发展。', '5: marks that do not go together, “—” in “推进建设—发展。”'],
  ['no full stop', '推进建设', '4: “推进建设”, which no full stop ends'],
  ['two sentences', '推进建设。加快发展。', '6: a second sentence on this line, “加快发展。”'],
  ['English', 'Advance construction.', '1: “Advance”, English in a text in Chinese'],
  [
    'an English clause',
    '推进advance the building of roads建设。',
    '3: “advance”, English in a text in Chinese',
  ],
  ['markup', '推进<b>建设</b>。', '3: “<b>”, which readers would see as it is typed'],
])('%s in Chinese', (_, text, fault) => {
  expect(faults('zh', 'sentence', text)).toEqual([fault])
})

test.each([
  ['Chinese', 'We will 推进 it.', '9: “推进”, Chinese in a text in English'],
  [
    'a straight apostrophe',
    "Haikou's roads.",
    "7: the mark ' in “Haikou's roads.”, which is no quotation mark of this language",
  ],
  ['doubled apostrophes', 'Haikou’’s roads.', '8: the mark ’ in “Haikou’’s roads.”, that closes nothing'],
  ['an opening mark after a letter', 'The“smart” city.', '4: the mark “ in “The“smart” c”, after a letter'],
  [
    'a closing mark after a space',
    'The “smart ” city.',
    '12: the mark ” in “ “smart ” city.”, apart from what it closes',
  ],
  ['a full-width comma', 'Roads， bridges.', '6: full-width “，” in “Roads， bridges”'],
  [
    'a space before a comma',
    'Roads , bridges.',
    '6: a space on the wrong side of a mark in “Roads , bridge”',
  ],
  ['no space after a comma', 'Roads,bridges.', '6: no space after “,” in “Roads,bridges.”'],
  ['two full stops', 'Roads..', '6: marks that do not go together, “..” in “Roads..”'],
  ['two spaces', 'Roads  and bridges.', '6: two spaces in “Roads  and brid”'],
  ['hyphens for a dash', 'Roads--and bridges.', '6: hyphens for a dash, “--” in “Roads--and brid”'],
  ['a word twice', 'We will build the the road.', '15: a word twice, “the the” in “l build the the road.”'],
  ['no full stop', 'We will build roads', '19: “ build roads”, which no full stop ends'],
  [
    'a small letter at the beginning',
    'we will build roads.',
    '1: “we will buil”, which begins with a small letter',
  ],
  ['an entity', 'Roads&nbsp;and bridges.', '6: “&nbsp;”, which readers would see as it is typed'],
  ['a footnote', 'Roads[^1] and bridges.', '6: “[^1]”, which readers would see as it is typed'],
])('%s in English', (_, text, fault) => {
  expect(faults('en', 'sentence', text)).toEqual([fault])
})

test.each([
  'The U.S. market opens at 9:30 a.m. and closes at 5 p.m.',
  'We will work with Haikou Port Holding Co., Ltd. on No. 1 Road.',
  '“The ‘four forms’ problem,” as it’s called, stays.',
  'The enterprises’ needs of the ’90s come first.',
  'We say “yes”—and mean it.',
  'iPhone makers come.',
  'The “Hainan Free Trade Port (FTP)” rules.',
])('good English: %s', (text) => {
  expect(faults('en', 'sentence', text)).toEqual([])
})

test('an apostrophe may follow what a string of the interface puts in', () => {
  expect(faults('en', 'string', '“Terms of {{city}}’s report,” it says.')).toEqual([])
})

test.each([
  '推进“互联网+政务服务”，新建5G基站1000个。',
  '“‘四风’问题”要纠治——“谁来干？怎么干？”要说清。',
  '出台《海口市条例》（修订）。',
  '做到“办成事、好办事！”。',
  '支持海口·享周末，加强与Hong Kong Trade Council合作。',
])('good Chinese: %s', (text) => {
  expect(faults('zh', 'sentence', text)).toEqual([])
})

test('prose may give an address, a sentence of the report may not', () => {
  expect(faults('en', 'prose', 'See https://example.org/a,b for more.')).toEqual([])
  expect(faults('en', 'sentence', 'See https://example.org for more.')).toEqual([
    '5: “https:”, which readers would see as it is typed',
  ])
})

test('a heading or a name ends without a full stop, an abbreviation may have its own', () => {
  expect(faults('en', 'heading', 'Building roads.')).toEqual(['15: “ng roads.” with “.” at the end'])
  expect(faults('zh', 'name', '海口港，')).toEqual(['4: “海口港，” with “，” at the end'])
  expect(faults('en', 'name', 'Haikou Port Co., Ltd.')).toEqual([])
})

test('a string of the interface may name Chinese words among English ones, and a language in itself', () => {
  expect(faults('en', 'string', 'Type Chinese or pinyin: 学位, xuewei.')).toEqual([])
  expect(faults('en', 'string', '跳到正文')).toEqual(['1: “跳到正文”, Chinese in a text in English'])
  expect(faults('en', 'view', '对照')).toEqual([])
  expect(faults('zh', 'string', 'Close')).toEqual(['1: “Close”, English in a text in Chinese'])
  expect(faults('zh', 'string', '{{figure}}')).toEqual([])
  expect(faults('zh', 'string', '{{figure}以上')).not.toEqual([])
})

test('simplified characters that are traditional ones too are let be', () => {
  expect(faults('zh', 'prose', '依照著作权法，乾隆年间。')).toEqual([])
})
