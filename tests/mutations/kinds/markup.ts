import { changeOf } from '../change.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import { type Make, replaceOne, type Where } from '../replace-one.ts'

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

const sentence: Where = ({ form }) => form === 'mdx'
const title: Where = ({ file, path }) => file.endsWith('.mdx') && path[0] === 'title'
const listed: Where = ({ file, language, form }) =>
  language !== undefined && (form === 'yaml' || form === 'json') && !file.endsWith('.mdx')
const word = /\p{Script=Han}{2}|[A-Za-z]{4,}/gu

/** Markup, which the content does not have. */
export const markupKinds = [
  ...kindsOf('refuse', { 'markup-in-sentence': replaceOne(sentence, word, wrapped), 'markup-block': block }),
  ...kindsOf('editor', {
    'markup-in-title': replaceOne(title, word, wrapped),
    'markup-in-list': replaceOne(listed, word, wrapped),
    'entity-in-sentence': replaceOne(sentence, word, entity),
    'entity-in-title': replaceOne(title, word, entity),
    'entity-in-list': replaceOne(listed, word, entity),
    'address-in-text': replaceOne(
      (text, content) => sentence(text, content) || title(text, content),
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

/** A block of Markdown or MDX below the text. */
function block(...[content, random]: Parameters<Make>): ReturnType<Make> {
  const files = content.files.filter((file) => file.endsWith('.mdx'))
  if (files.length === 0) return undefined
  const file = random.pick(files)
  const source = content.source(file)
  return changeOf(file, source, `${source.trimEnd()}\n\n${random.pick(blocks)}\n`)
}
