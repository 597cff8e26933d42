import { says } from '../checks/check-frame.ts'
import { sourceName } from '../edition-files.ts'
import { isYear } from '../read-content-folder.ts'
import type { DecodedText } from './decode-text.ts'
import { editionYaml } from './edition-yaml.ts'
import { newestEdition, sameArea } from './newest-edition.ts'
import { partFiles } from './part-files.ts'
import { printChinese } from './print-chinese.ts'
import { Refusal } from './refusal.ts'
import { type TakenReport, takeReport } from './take-report.ts'
import { yamlHead } from './yaml-head.ts'

/** The files of a new edition, by their paths below the content folder, and what they were made from. */
export interface EditionPlan {
  files: Map<string, string | Uint8Array>
  report: TakenReport
  /** The folder of each area, and the area of the newest edition that it has its slug from. */
  folders: { name: string; same?: string }[]
}

/** The lists that an edition begins with: nothing is marked in its text yet. */
const lists = ['targets.yaml', 'projects.yaml', 'places.yaml', 'notes.yaml']

/**
 * Plans the folder of an edition from the plain text of its report. Nothing is invented: files have no names but their
 * numbers, or those of an area of the newest edition that has the same title.
 * @throws Refusal where the year is none, or the text is not that of the year's report
 */
export function planEdition(contentFolder: string, year: string, source: DecodedText): EditionPlan {
  if (!isYear(year))
    throw new Refusal(`“${year}” is no year; expected one such as 2025, by which the folder is named`)
  if (!says(source.text, year))
    throw new Refusal(
      `the text never says ${year}; expected the report of ${year}; give the year of the text`,
    )
  const report = takeReport(source.text, year)
  if (report.areas.length === 0) {
    throw new Refusal(
      'no area was found in the text; expected headings that are numbered, such as “一、…”, “（一）…”, “第一，…” or “1. …”, each on a line of its own; see whether the text was pasted with its line breaks',
    )
  }
  const newest = newestEdition(contentFolder)
  const slugs = new Set<string>()
  const folders = report.areas.map(({ title }, index) => {
    const same = newest && sameArea(printChinese(title), newest)
    if (!same || slugs.has(same.slug)) return { name: `${index + 1}-area` }
    slugs.add(same.slug)
    return { name: `${index + 1}-${same.slug}`, same: `area ${same.number} of ${newest.year}` }
  })
  const own: [string, string | Uint8Array][] = [
    ['edition.yaml', editionYaml(report, year, newest)],
    ...lists.map((name): [string, string] => [name, `${yamlHead(name, newest?.folder)}[]\n`]),
    [sourceName, source.bytes],
    ...(report.requirements ? partFiles('requirements', report.requirements) : []),
    ...report.areas.flatMap((area, index) => {
      const folder = folders[index]?.name ?? ''
      const tasks = area.tasks.flatMap((task, at) => partFiles(`${folder}/${index + 1}.${at + 1}-task`, task))
      return [...partFiles(`${folder}/area`, area), ...tasks]
    }),
    ...report.pledges.flatMap((pledge, index) => partFiles(`pledges/${index + 1}-pledge`, pledge)),
  ]
  return { files: new Map(own.map(([path, text]) => [`${year}/${path}`, text])), report, folders }
}
