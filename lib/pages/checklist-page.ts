import { downloadEntry } from '../formats/downloads-list.ts'
import { fileAddress } from '../report/address.ts'
import { type Checkable, type ChecklistLine, checklistOf } from '../report/checklist/checklist.ts'
import type { Bilingual } from '../report/schema.ts'
import { commitmentLevels } from '../report/vocabulary.ts'
import { placesWords, timeWords } from '../words/checklist-words.ts'
import { partLabel } from '../words/part-label.ts'
import { joinWords, quoted, type Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'
import { yearTitle } from './year-title.ts'

/** What could be checked, in the order in which the lines stand; then what names no end. */
const checks = ['number', 'completion', 'start', 'noEnd'] as const

/** The columns after the first, and what their lines are sorted by: a rank, their words, or whether there are any. */
const columns = {
  checkable: 'rank',
  number: 'given',
  firm: 'rank',
  place: 'words',
  actor: 'words',
  when: 'given',
  baseline: 'given',
} as const
type Column = keyof typeof columns

/** A cell of the table. */
export type ChecklistCell = ReturnType<typeof rowOf>['cells'][number]

/** Every target and project of an edition: first what could be checked at the end of its year, in the order of the text. */
export function checklistData(context: PageContext) {
  const { edition, words, phrase } = context
  const lines = checklistOf(edition).map((line, at) => rowOf(context, line, at))
  const countOf = (level: string) =>
    lines.filter((line) => line.check === 'noEnd' && line.level === level).length
  const file = downloadEntry('checklist', { edition: edition.id, part: undefined, view: undefined })
  return {
    title: yearTitle(context, 'checklist.title'),
    /** Said where there is nothing to list. */
    none: lines.length === 0 ? words('targets.none') : undefined,
    lead: phrase('checklist.lead', (language) => ({ title: edition.title[language] })),
    legend: words('checklist.legend'),
    /** What could be checked, each with how many lines there are, and what it means. */
    checks: checks.map((check) => ({
      check,
      title: words(`checklist.${check}`),
      count: lines.filter((line) => line.check === check).length,
      note: words(`checklist.${check}Note`, { advance: countOf('advance'), apply: countOf('apply') }),
    })),
    openNote: words('checklist.openNote'),
    caption: words('checklist.caption', { count: lines.length }),
    sortBy: joinWords(words('checklist.sortBy'), '\n'),
    heads: [
      { name: words('checklist.line'), by: 'rank' },
      ...Object.entries(columns).map(([column, by]) => ({
        name: words(`checklist.${column as Column}`),
        by,
      })),
    ],
    groups: [lines.filter(({ check }) => check !== 'noEnd'), lines.filter(({ check }) => check === 'noEnd')],
    sorted: [
      { name: 'ascending', words: words('checklist.ascending') },
      { name: 'descending', words: words('checklist.descending') },
      { name: 'other', words: words('checklist.givenFirst') },
    ],
    download: file && {
      href: fileAddress(file.path),
      saveAs: file.saveAs,
      words: words('checklist.download'),
    },
  }
}

function rowOf(context: PageContext, line: ChecklistLine, at: number) {
  const { words, of, href, view } = context
  const { kind, id, part, sentence, level, verb, number, actor, time, hasBaseline } = line
  const check: Checkable | 'noEnd' = line.checkable ?? 'noEnd'
  const given = (said: Bilingual | undefined) => ({ words: said && said.zh !== '' ? of(said) : undefined })
  const cells: Record<Column, { words: Words | undefined; detail?: Words | undefined; rank?: number }> = {
    checkable: { words: words(`checklist.${check}`), rank: checks.indexOf(check) },
    number: given(number),
    firm: {
      words: level ? words(`level.${level}`) : verb && quoted(of(verb)),
      detail: level && verb && quoted(of(verb)),
      rank: level ? commitmentLevels.indexOf(level) : commitmentLevels.length,
    },
    place: given(placesWords(line)),
    actor: given(actor),
    when: given(time && timeWords(time)),
    baseline: { words: hasBaseline ? words('checklist.given') : undefined },
  }
  return {
    id: `${kind}-${id}`,
    /** Its place in the order of the text. */
    at,
    check,
    level,
    name: of(line.name),
    number: partLabel(view, part),
    href: href(part.page, `s${sentence.number}`),
    /** The editors' remarks on its name. */
    notes: line.notes.map((note) => ({ id: note.id, text: of(note) })),
    /** What stands before the names of what is left open. */
    openLabel: joinWords(words('checklist.openLabel'), '\n'),
    cells: (Object.keys(columns) as Column[])
      .filter((column) => column !== 'baseline' || hasBaseline !== undefined)
      .map((column) => ({
        column,
        label: joinWords(words(`checklist.${column}`), '\n'),
        isOpen: !cells[column].words,
        ...cells[column],
        words: cells[column].words ?? words('checklist.open'),
      })),
  }
}
