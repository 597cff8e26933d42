import { latinRange } from '../../browser/reading/latin-face.ts'
import type { Language } from '../../report/vocabulary.ts'

/** A face of the site, as pages know it. */
export interface Face {
  /** What style sheets call it. The fonts’ own names stay theirs: what pages get is a part of them. */
  family: string
  /** The font that its letters are taken from. */
  source: string
  /** Its letters where all pages share one file; else a page’s file has those that the page sets in it. */
  characters?: string
  /** OpenType features to keep. */
  features: readonly string[]
  /** The characters that browsers look up in it, as `unicode-range` says it. */
  range: string
  display: 'swap' | 'optional'
}

const google = 'node_modules/@expo-google-fonts'
const libertinus = `${google}/libertinus-serif/600SemiBold/LibertinusSerif_600SemiBold.ttf`
const notoSerif = `${google}/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf`

/**
 * All but the space: the font that has the space gives a line its height and its baseline (CSS Fonts 4, “first available
 * font”). It stays the reader’s own, so that nothing moves up or down when letters arrive.
 */
const allButSpace = 'U+21-10FFFF'

/** Chinese marks keep the narrow forms that `text-spacing-trim` asks a font for. */
const chinese = { source: notoSerif, features: ['halt'], range: allButSpace, display: 'swap' } as const

/** Every face, by what it is for. */
export const faces = {
  numerals: {
    family: 'Numerals',
    source: libertinus,
    characters: '0123456789.,%+',
    features: [],
    range: 'U+25,U+2B-2C,U+2E,U+30-39',
    display: 'swap',
  },
  titles: { family: 'Titles', ...chinese },
  latin: {
    family: 'Titles Latin',
    source: libertinus,
    characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz’-()“”·',
    features: ['kern'],
    range: latinRange,
    display: 'optional',
  },
} satisfies Record<string, Face>

export type FaceName = keyof typeof faces

/** The classes by which a view gives what stands in an element a face, by the language of the words. */
export const faceOfClass: Record<string, Record<Language, FaceName | undefined>> = {
  'font-title': { zh: 'titles', en: 'latin' },
  'font-name': { zh: 'titles', en: 'latin' },
  // The areas of a Chinese report are numbered 一, 二.
  numeral: { zh: 'titles', en: undefined },
}
