import { kindsOf } from '../kind.ts'
import { onFile } from '../on-file.ts'
import type { Random } from '../random.ts'
import { replaceOne } from '../replace-one.ts'
import { inLists, inParts, sentences, titles } from '../where.ts'

const wraps = [
  ['<b>', '</b>'],
  ['**', '**'],
  ['*', '*'],
  ['`', '`'],
  ['[', '](https://example.org)'],
  ['![', '](x.png)'],
  ['<!-- ', ' -->'],
  ['<script>', '</script>'],
  ['<a href="https://example.org">', '</a>'],
  ['{', '}'],
  ['~~', '~~'],
  ['', '[^1]'],
  ['<!--', ''],
  ['</b>', ''],
  ['{"', '"}'],
]
const entities = [
  '&nbsp;',
  '&shy;',
  '&#8203;',
  '&zwj;',
  '&#x202E;',
  '&emsp;',
  '&amp;',
  '&lt;b&gt;',
  '&unknown;',
]
const blocks = [
  '# Title',
  '- item',
  '1. item',
  '> quoted',
  '***',
  '| a | b |\n| - | - |',
  "import x from './x'",
  'export const x = 1',
  '{process.exit(7)}',
  '```\ncode\n```',
  '[^1]: note',
  '<div>\n\nx\n\n</div>',
  '![x](x.png)',
  '---\ntitle: x\n---',
  '[x]: https://example.org',
  '    code',
  'Title\n===',
]

const word = /\p{Script=Han}{2}|[A-Za-z]{4,}/gu

/** Markup, which the content does not have. */
export const markupKinds = [
  ...kindsOf('refuse', {
    'markup-in-sentence': replaceOne(sentences(), word, wrapped),
    'markup-block': onFile(/\.mdx$/, (source, random) => `${source.trimEnd()}\n\n${random.pick(blocks)}\n`),
  }),
  ...kindsOf('editor', {
    'markup-in-title': replaceOne(titles(), word, wrapped),
    'markup-in-list': replaceOne(inLists(), word, wrapped),
    'entity-in-sentence': replaceOne(sentences(), word, entity),
    'entity-in-title': replaceOne(titles(), word, entity),
    'entity-in-list': replaceOne(inLists(), word, entity),
    'address-in-text': replaceOne(
      inParts(),
      word,
      ([found], random) =>
        `${found}${random.pick([' https://example.org', ' www.example.org', ' a@example.org'])}`,
    ),
  }),
]

function wrapped([found]: RegExpMatchArray, random: Random): string {
  const [open, close] = random.pick(wraps)
  return `${open}${found}${close}`
}

function entity([found]: RegExpMatchArray, random: Random): string {
  return `${found}${random.pick(entities)}`
}
