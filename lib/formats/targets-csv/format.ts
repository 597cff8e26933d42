import type { Edition } from '../../report/edition.ts'
import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { statedIn, table } from '../shared/table.ts'

/** The targets as a table. */
export const targetsCsv = {
  id: 'targets',
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/targets.csv`,
  contents: ({ edition }) => targetsTable(edition),
  download: {
    name: 'downloads.name.targets',
    saveAs: ({ edition }) => saveName('csv', edition.id, 'targets'),
    group: 'data',
    ease: 4,
  },
  linkedFrom: { pages: ['targets'] },
} as const satisfies Format

/** The targets of an edition, one a row. The column `to` is there where one of them is a range. */
export function targetsTable(edition: Edition): string {
  const ranges = edition.targets.some(({ to }) => to !== undefined)
  return table(
    edition.targets.map((target) => ({
      id: target.id,
      value: target.value,
      ...(ranges ? { to: target.to ?? '' } : {}),
      unit: target.unit,
      bound: target.bound ?? '',
      label_zh: target.label.zh,
      label_en: target.label.en,
      figure_zh: target.figure.zh.marked,
      figure_en: target.figure.en.marked,
      verb_zh: target.verb?.zh ?? '',
      verb_en: target.verb?.en ?? '',
      ...statedIn(target),
    })),
  )
}
