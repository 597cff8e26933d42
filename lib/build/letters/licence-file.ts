import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Face, faces } from './faces.ts'

const lead =
  'The letters of titles and numerals on this site (letters-*.woff2) are parts of fonts under the SIL Open Font License:\n' +
  'only the characters that pages need, without names, hints, and most of the layout features. The licences of the fonts follow.\n'

/**
 * The licences of the fonts that the letters are parts of, in one text: the Open Font License asks that they go with every
 * copy (OFL 1.1, condition 2).
 */
export function licenceFile(): { path: string; contents: string } {
  const packages = Object.values<Face>(faces).map(({ source }) => dirname(dirname(source)))
  const texts = [...new Set(packages)].map((folder) => readFileSync(join(folder, 'LICENSE_FONT'), 'utf8'))
  const contents = [lead, ...texts].join(`\n${'='.repeat(80)}\n\n`)
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8)
  return { path: `assets/OFL-${hash}.txt`, contents }
}
