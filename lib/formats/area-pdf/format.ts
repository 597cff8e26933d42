import type { Format } from '../format.ts'
import { pdf } from '../pdf/format.ts'

/** One area as a book in PDF. */
export const areaPdf = {
  ...pdf,
  id: 'areaPdf',
  of: 'area',
  download: { ...pdf.download, group: 'areas' },
  linkedFrom: { pages: ['part'] },
} as const satisfies Format
