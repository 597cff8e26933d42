import type { EditionContent } from '../../report/edition-content.ts'
import { findNumerals } from '../../report/numbers/numerals.ts'
import type { EditionFrame } from '../../report/schema.ts'
import { languages } from '../../report/vocabulary.ts'
import { sourceName } from '../edition-files.ts'
import type { PartPair } from '../part-pair.ts'
import { type Problem, startOf } from '../problem.ts'
import type { ReadText } from '../read-text.ts'
import type { YamlFile } from '../read-yaml.ts'
import { isUnwritten } from '../unwritten.ts'
import { wordingsOfYaml, type YamlWithRoles } from './wording/wordings-of-yaml.ts'

/**
 * An edition says its year, in edition.yaml and in its source: a folder that was copied for the next
 * year would else publish the old report under the new year.
 * @param source source.zh.txt; one that cannot be read is for the check of the source
 */
export function checkEditionYear(id: string, frame: YamlWithRoles, source: ReadText): Problem[] {
  const name = frame.file.replace(/\/[^/]*$/, '')
  const cure = `mend the text if it is ${id}’s, or the name of the folder`
  const expected = `the text of ${id}, which the folder is named for`
  const texts = wordingsOfYaml(frame)
  if (texts.length > 0 && !texts.some(({ text }) => says(text, id) || isUnwritten(text))) {
    const other = texts.find(({ text }) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text))
    const place = other ? frame.at(other.path) : startOf(frame.file)
    return [{ ...place, found: `${name}, whose title and plan never say ${id}`, expected, cure }]
  }
  if (source.problems.length > 0 || says(source.text, id)) return []
  return [{ ...startOf(`${name}/${sourceName}`), found: `a source that never says ${id}`, expected, cure }]
}

/** Pledges have a heading, their own or the closing line, and there is none of them without pledges. */
export function checkPledgesHeading(pairs: PartPair[], frame: YamlFile<EditionFrame>): Problem[] {
  const { data, file } = frame
  const [first] = pairs.filter(({ kind }) => kind === 'pledge')
  if (!data) return []
  if (first && !data.pledges && !data.closing) {
    return [
      {
        ...startOf(file),
        found: 'pledges without a heading',
        expected: '“pledges”, what lists call them, or the closing line',
        cure: 'add “pledges” with zh and en',
      },
    ]
  }
  if (first || !data.pledges) return []
  return [
    {
      ...frame.at(['pledges']),
      found: 'a heading of the pledges, of which there are none',
      expected: 'it beside files in the folder pledges',
      cure: 'add the pledges, or take it out',
    },
  ]
}

/** Whether a text says a year: 2025, or 二〇二五. */
export function says(text: string, year: string): boolean {
  return languages.some((language) =>
    findNumerals(text, language).some(({ value }) => value === Number(year)),
  )
}

/** The words that count areas and tasks in the line under the slogan: 五个方面、22项具体工作. */
const counted = [
  { kind: 'areas', after: /^个方面/u },
  { kind: 'tasks', after: /^项(?:具体|重点)?(?:工作|任务)/u },
] as const

/** What the printed subtitle counts is likely what the edition has; a report may count in another way. */
export function checkCounts({ frame, areas }: EditionContent, file: YamlFile<unknown>): Problem[] {
  const zh = frame.subtitle?.zh ?? ''
  const counts = { areas: areas.length, tasks: areas.flatMap(({ tasks }) => tasks).length }
  return findNumerals(zh, 'zh').flatMap(({ index, length, value }) =>
    counted
      .filter(({ kind, after }) => after.test(zh.slice(index + length)) && counts[kind] !== value)
      .map(({ kind }) => ({
        ...file.within(['subtitle', 'zh'], index),
        found: `“${zh.slice(index, index + length)}” beside ${counts[kind]} ${kind}`,
        expected: `as many ${kind} as the subtitle counts`,
        cure: 'look whether a file is missing, or leave it when the report prints it so',
      })),
  )
}
