import { parse, parseDocument, stringify } from 'yaml'
import { kindsOf } from '../kind.ts'
import { onFile } from '../on-file.ts'

const hidden = ['.DS_Store', '.gitkeep', '.terms.yaml.swp', '._report', '.directory']

/** Other ways to write the same file. */
export const lawfulFiles = kindsOf('lawful', {
  'lawful-blank-line-at-end': onFile(/./, (source, random) => source + random.pick(['\n', '\n\n', '\r\n'])),
  'lawful-no-newline-at-end': onFile(/./, (source) => source.trimEnd()),
  'lawful-hidden-file': (content, random) => {
    const folders = ['', 'ui/', ...content.editions.map((year) => `${year}/`)]
    const file = random.pick(folders) + random.pick(hidden)
    return { places: [{ file }], before: '', after: file, edits: [{ write: file, bytes: 'x' }] }
  },
  'lawful-yaml-comment': onFile(/\.yaml$/, (source, random) => {
    const lines = source.split('\n')
    const ends = [...lines.keys()].filter((index) => /^(?:- |\w|$)/.test(lines[index] ?? ''))
    lines.splice(random.pick(ends), 0, '# An editor’s remark: 备注 <b>“x”')
    return lines.join('\n')
  }),
  'lawful-yaml-entries-in-another-order': onFile(
    /(?:places|projects|targets|notes|terms)\.yaml$/,
    (source, random) => {
      const [head = '', ...entries] = source.split(/^(?=- )/m)
      return head + random.shuffle(entries).join('')
    },
  ),
  'lawful-yaml-quoted': onFile(/\.yaml$/, (source) =>
    stringify(parse(source), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 }),
  ),
  'lawful-yaml-single-quoted': onFile(/\.yaml$/, (source) =>
    stringify(parse(source), { defaultStringType: 'QUOTE_SINGLE' }),
  ),
  'lawful-yaml-folded': onFile(/\.yaml$/, (source) => parseDocument(source).toString({ lineWidth: 60 })),
  'lawful-yaml-indented-more': onFile(/\.yaml$/, (source) =>
    parseDocument(source).toString({ indent: 4, lineWidth: 0 }),
  ),
  'lawful-json-in-one-line': onFile(/\.json$/, (source) => JSON.stringify(JSON.parse(source))),
  'lawful-json-escaped': onFile(/\.json$/, (source) =>
    source.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
  'lawful-title-quoted': onFile(/\.mdx$/, (source) =>
    source.replace(/^title: (.*)$/m, (_, title: string) => `title: ${JSON.stringify(title)}`),
  ),
  'lawful-space-at-line-end': onFile(/\.(?:yaml|mdx)$/, (source) => source.replace(/(?<=[^\n])$/m, ' ')),
  'lawful-crlf': onFile(/./, returned),
  'lawful-byte-order-mark': onFile(/./, marked),
  'lawful-both': onFile(/./, (source) => marked(returned(source))),
})

/** A file has one byte order mark at most. */
function marked(source: string): string {
  return source.startsWith('\ufeff') ? source : `\ufeff${source}`
}

function returned(source: string): string {
  return source.replaceAll(/\r?\n/g, '\r\n')
}
