import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { codeHash, keepFile, readKept } from '../../../content/files/kept-file.ts'
import { drawPicture, type PictureKind } from './draw-picture.ts'
import type { PictureWords } from './picture-words.ts'

const cache = '.cache/pictures'

/** A point of the sheet is a pixel. */
const resvg = { dpi: 72, font: { loadSystemFonts: false } }

/** The code that draws pictures. */
const code = ['card', 'poster', 'shared/pictures', 'shared/typst'].map((folder) => `lib/formats/${folder}`)

/**
 * A picture as PNG. It is kept under `.cache/pictures`, where that can be written, by what it says and by the code that
 * draws it, the packages and the typeface of the lock file included, so that a build draws only what has changed.
 * @param draw gives the picture as SVG whose type is outlines, so that no font of the machine has a say
 */
export function renderPicture(
  kind: PictureKind,
  words: PictureWords,
  draw: typeof drawPicture = drawPicture,
): Uint8Array<ArrayBuffer> {
  const key = createHash('sha256')
    .update(codeHash(...code))
    .update(kind)
    .update(JSON.stringify(words))
    .digest('hex')
  const file = join(cache, `${key}.png`)
  const kept = readKept(file)
  if (kept) return new Uint8Array(kept)
  const png = new Uint8Array(new Resvg(draw(kind, words), resvg).render().asPng())
  keepFile(file, png)
  return png
}
