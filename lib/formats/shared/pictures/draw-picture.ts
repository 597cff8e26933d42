import { compileTypst } from '../typst/compile-typst.ts'
import type { PictureWords } from './picture-words.ts'
import { qrSvg } from './qr-code.ts'

/** The kinds of pictures, each with the template of its format. */
export type PictureKind = 'card' | 'poster'

/** Sets a picture; a point of the page is a pixel. */
export function setPicture(kind: PictureKind, words: PictureWords) {
  // The paper is the quiet zone, so that the code stands in line with the text.
  const qr = words.url ? qrSvg(words.url, 0) : undefined
  const of = `${words.number} ${words.kind} (${words.view})`
  return compileTypst(`${kind}/${kind}.typ`, { picture: words, qr }, of)
}

/** A picture as SVG, whose letters are outlines. */
export function drawPicture(kind: PictureKind, words: PictureWords): string {
  const { compiler, document } = setPicture(kind, words)
  return compiler.plainSvg(document)
}
