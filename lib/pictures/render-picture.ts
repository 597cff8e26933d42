import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { PictureWords } from './picture-words.ts'

const cache = '.cache/pictures'
let code: string | undefined

/**
 * A picture as PNG. It is kept under `.cache/pictures` by what it says and by the code that draws it, the packages and
 * the typeface of the lock file included, so that a build draws only what has changed.
 * @param draw gives the picture as SVG whose type is outlines, so that no font of the machine has a say
 */
export function renderPicture(
  kind: 'card' | 'poster',
  words: PictureWords,
  draw: (words: PictureWords) => string,
): Uint8Array<ArrayBuffer> {
  const key = createHash('sha256')
    .update(drawingCode())
    .update(kind)
    .update(JSON.stringify(words))
    .digest('hex')
  const file = join(cache, `${key}.png`)
  if (existsSync(file)) return new Uint8Array(readFileSync(file))
  const png = new Uint8Array(new Resvg(draw(words), { font: { loadSystemFonts: false } }).render().asPng())
  mkdirSync(cache, { recursive: true })
  // Two workers may draw the same picture: each writes its own file and renames it, which is whole at any moment.
  const part = `${file}.${process.pid}`
  writeFileSync(part, png)
  renameSync(part, file)
  return png
}

function drawingCode(): string {
  const own = ['lib/pictures', 'lib/share'].flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  )
  code ??= [...own, 'package-lock.json'].map((file) => readFileSync(file, 'utf8')).join('')
  return code
}
