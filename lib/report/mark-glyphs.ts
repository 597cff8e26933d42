import type { Mark } from './picture-marks.ts'

/** Each mark's outline in a box of 9 by 9, in relative commands so that it can stand anywhere. */
export const markGlyphs: Record<Mark, string> = {
  unit: 'm4.5 0l4.5 4.5l-4.5 4.5l-4.5-4.5z',
  share: 'm0 0h9v9h-9z',
  money: 'm4.5 0a4.5 4.5 0 1 1-.01 0z',
  project: 'm0 9v-4l3-2v2l3-2v2l3-2v6z',
  factory: 'm0 9v-9h2v4l3.5-2v2l3.5-2v7z',
  road: 'm2.5 0h1.5v2h1v-2h1.5l2.5 9h-3.5v-3h-1v3h-3.5z',
  water: 'm4.5 0c2 3 3.5 4 3.5 6a3.5 3 0 0 1-7 0c0-2 1.5-3 3.5-6z',
  building: 'm0 9v-6h4v-3h5v9z',
  school: 'm0 9v-5l4.5-4 4.5 4v5h-3v-3h-3v3z',
  seat: 'm1 0h5v4h2v5h-1.5v-3h-4v3h-1.5z',
}
