import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import type { Language } from '../../../report/vocabulary.ts'

/** The weights of Noto Serif SC that pictures are set in. */
export type Weight = 'regular' | 'semibold'

const files: Record<Weight, string> = {
  regular: '400Regular/NotoSerifSC_400Regular.ttf',
  semibold: '600SemiBold/NotoSerifSC_600SemiBold.ttf',
}
const family = 'node_modules/@expo-google-fonts/noto-serif-sc'
const open = new Map<Weight, Font>()

/** OpenType features: punctuation that meets closes up in Chinese; quotation marks are proportional in English. */
const features: Record<Language, string[]> = { zh: ['chws', 'kern'], en: ['pwid', 'kern', 'liga'] }

/** A Chinese line sets Latin letters and figures off by an eighth of an em, as browsers' text-autospace does. */
const joints =
  /(?<=[\p{Script=Han}])(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}%])(?=[\p{Script=Han}])/u
const gap = 0.125

/** How wide a text is on one line, in the unit of `size`. */
export function measure(text: string, weight: Weight, size: number, language: Language): number {
  const font = fontOf(weight)
  const pieces = text.split(joints)
  const units = pieces.reduce(
    (sum, piece) => sum + font.layout(piece, features[language]).advanceWidth,
    (pieces.length - 1) * gap * font.unitsPerEm,
  )
  return (units * size) / font.unitsPerEm
}

/**
 * The outlines of one line, as SVG path data with the baseline at zero.
 * @throws Error when the face has no glyph for a character, so that no picture shows an empty box
 */
export function outline(text: string, weight: Weight, size: number, language: Language): string {
  const font = fontOf(weight)
  const scale = size / font.unitsPerEm
  let x = 0
  let path = ''
  for (const [index, piece] of text.split(joints).entries()) {
    if (index > 0) x += gap * size
    const run = font.layout(piece, features[language])
    for (const [glyphIndex, glyph] of run.glyphs.entries()) {
      if (glyph.id === 0) throw new Error(`Noto Serif SC has no glyph for a character of “${piece}”`)
      const at = run.positions[glyphIndex]
      const left = x + (at?.xOffset ?? 0) * scale
      // fontkit's own way to SVG makes two more outlines of each, which took longer than all else.
      for (const { command, args } of glyph.path.commands)
        path +=
          letters[command] +
          args.map((unit, index) => tenths(index % 2 === 0 ? left + unit * scale : -unit * scale)).join(' ')
      x += (at?.xAdvance ?? 0) * scale
    }
  }
  return path
}

/** What SVG calls the steps of an outline, whose arguments are pairs of x and y. */
const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' }

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

function fontOf(weight: Weight): Font {
  const known = open.get(weight)
  if (known) return known
  const font = create(readFileSync(join(family, files[weight])))
  if (!('layout' in font)) throw new Error(`${files[weight]} is a collection of fonts; expected one font`)
  open.set(weight, font)
  return font
}
