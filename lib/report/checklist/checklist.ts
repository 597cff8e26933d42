import type { Edition, Mention, Project, Target } from '../edition.ts'
import { clauseOf, type PlacedMark, placedMarks } from '../placed-marks.ts'
import { plainText } from '../plain-text.ts'
import type { Bilingual, Note } from '../schema.ts'
import { levelOfVerb } from '../verb-levels.ts'
import type { CommitmentLevel } from '../vocabulary.ts'
import { hasBaseline } from './has-baseline.ts'
import { type NamedPlaces, namedPlaces } from './named-places.ts'
import { type StatedTime, statedTime } from './stated-time.ts'

/** What could be checked at the end of the year: a number counted, or whether something is completed or has started. */
export type Checkable = 'number' | 'completion' | 'start'

/** A target or a project, with what its text gives and what it leaves open, all read off the marks and the words round them. */
export interface ChecklistLine extends Mention, NamedPlaces {
  kind: 'target' | 'project'
  id: string
  /** What is set out: a target's label, a project's name. */
  name: Bilingual
  /** The editors' remarks on that name. */
  notes: Note[]
  /** The figure of a target, in words; a project gives none. */
  number: Bilingual | undefined
  /** How firmly it is set out; undefined where the verb of a target is of no level, or it hangs on none. */
  level: CommitmentLevel | undefined
  verb: Bilingual | undefined
  /** By when; undefined where the text says only that it is this year's work. */
  time: StatedTime | undefined
  /** Whether the text says from which baseline the number counts; undefined for projects. */
  hasBaseline: boolean | undefined
  /** Undefined where the text names no end that could be ticked off. */
  checkable: Checkable | undefined
}

/** Every target and project of an edition, in the order of the text. */
export function checklistOf(edition: Edition): ChecklistLine[] {
  const targets = edition.targets.flatMap((target) => withMark(target, 'target', targetLine(edition, target)))
  const projects = edition.projects.flatMap((one) => withMark(one, 'project', projectLine(edition, one)))
  const place = ({ part, sentence }: Mention) => edition.parts.indexOf(part) * 1e4 + sentence.number
  return [...targets, ...projects]
    .toSorted((one, other) => place(one.line) - place(other.line) || one.at - other.at)
    .map(({ line }) => line)
}

/** The line of the first mark of an entry in its sentence, and where that stands. */
function withMark(
  { id, sentence }: Target | Project,
  kind: 'target' | 'project',
  lineAt: (mark: PlacedMark) => ChecklistLine,
) {
  const mark = placedMarks(sentence.zh).find((one) => one.kind === kind && one.id === id)
  return mark ? [{ at: mark.from, line: lineAt(mark) }] : []
}

function targetLine(edition: Edition, target: Target) {
  const { id, label, figure, verb, part, sentence } = target
  return (mark: PlacedMark): ChecklistLine => {
    const text = plainText(sentence.zh)
    const { from, to } = clauseOf(text, mark)
    const clause = text.slice(from, to)
    // 推动……开工, as a project's verb is quoted: what the number is pushed to stands behind it.
    const [after = ''] = text.slice(mark.to, to).split('、')
    return {
      ...{ kind: 'target', id, name: label, notes: [], verb, part, sentence },
      number: { zh: figure.zh.words, en: figure.en.words },
      level: verb && levelOfVerb(`${verb.zh}……${after}`, 'zh'),
      time: statedTime(clause, edition.id),
      hasBaseline: hasBaseline(clause),
      checkable: 'number',
      ...namedPlaces(edition, target, mark),
    }
  }
}

function projectLine(edition: Edition, project: Project) {
  const { id, zh, en, notes, level, verb, part, sentence } = project
  return (mark: PlacedMark): ChecklistLine => {
    const text = plainText(sentence.zh)
    const { from, to } = clauseOf(text, mark)
    return {
      ...{ kind: 'project', id, name: { zh, en }, notes, level, verb, part, sentence },
      number: undefined,
      time: statedTime(text.slice(from, to), edition.id),
      hasBaseline: undefined,
      checkable: level === 'complete' ? 'completion' : level === 'start' ? 'start' : undefined,
      ...namedPlaces(edition, project, mark),
    }
  }
}
