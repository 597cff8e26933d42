import type { View } from '../../../report/view.ts'

/** The site's colours in the light scheme; the text itself has the reader's own colour. */
export const colors = { soft: '43514E', teal: '0B5155', line: 'C9D2CD' }

/** Typefaces that Word, WPS and LibreOffice have, or know what to take for them. */
export const fonts = { latin: 'Times New Roman', chinese: 'SimSun', chineseTitle: 'SimHei' }

/** How a document looks in a view. Lengths are in millimetres, sizes and leading in points. */
export interface Look {
  /** What they leave is the measure: 35 characters in Chinese, about 70 letters in English. */
  margins: { left: number; right: number; top: number; bottom: number }
  /** The column of numbers, and whether it is in the margin. */
  numbers: number
  numbersHang: boolean
  size: number
  leading: number
  /** Of titles: the document's, and the three levels below it. */
  titles: readonly [number, number, number, number]
}

/** The look of each view. */
export const looks: Record<View, Look> = {
  zh: {
    margins: { left: 38, right: 24, top: 28, bottom: 28 },
    numbers: 16,
    numbersHang: true,
    size: 12,
    leading: 22,
    titles: [22, 18, 14, 12],
  },
  en: {
    margins: { left: 46, right: 32, top: 28, bottom: 28 },
    numbers: 16,
    numbersHang: true,
    size: 12,
    leading: 18,
    titles: [24, 18, 14, 12],
  },
  'zh-en': {
    margins: { left: 24, right: 20, top: 24, bottom: 24 },
    numbers: 13,
    numbersHang: false,
    size: 10.5,
    leading: 16,
    titles: [22, 16, 12.5, 11],
  },
}

/** English beside Chinese: the widths of their columns, and the sizes of English titles below Chinese ones. */
export const pair = { columns: { zh: 69, en: 84 }, titles: [15, 13, 11, 10.5] } as const

/** A4, upright. */
export const paper = { width: 210, height: 297 }

/** The width of the text. */
export function measureOf({ margins }: Pick<Look, 'margins'>): number {
  return paper.width - margins.left - margins.right
}

/** Millimetres as Word counts: in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 72 * 20)
}

/** Points as twentieths. */
export function twentieths(points: number): number {
  return Math.round(points * 20)
}
