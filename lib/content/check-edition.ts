import type { Note, ProjectEntry, TargetEntry } from '../report/schema.ts'
import { checkAnnotations } from './check-annotations.ts'
import { checkDoubles } from './check-doubles.ts'
import { checkEditionYear } from './check-edition-year.ts'
import { checkListedIds, checkSharedIds, checkUnknownIds, type IdList } from './check-ids.ts'
import { checkMarks } from './check-marks.ts'
import { checkNames, type Named } from './check-names.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkProjects } from './check-projects.ts'
import { checkSentencePairs } from './check-sentence-pairs.ts'
import { checkSource } from './check-source.ts'
import { checkTargets } from './check-targets.ts'
import type { SourceFrame } from './printed-blocks.ts'
import type { Problem } from './problem.ts'
import type { EditionFiles } from './read-edition-files.ts'
import type { ReadText } from './read-text.ts'
import type { YamlFile } from './read-yaml.ts'
import { soundSentences, toldLines } from './sound-sentences.ts'
import type { SourceProblem } from './source-differences.ts'
import { type UsedIds, usedIds } from './used-ids.ts'
import { checkEdges } from './wording/check-edges.ts'
import { checkWording } from './wording/check-wording.ts'
import { checkWordingPair } from './wording/check-wording-pair.ts'
import { wordingPairsOfPart, wordingsOfPart } from './wording/wordings-of-part.ts'
import { wordingPairsOfYaml, wordingsOfYaml } from './wording/wordings-of-yaml.ts'

/** The lists of an edition, and the glossary. */
export interface EditionLists {
  term: IdList
  target: YamlFile<TargetEntry[]>
  project: YamlFile<ProjectEntry[]>
  place: YamlFile<Named[]>
  note: YamlFile<Note[]>
}

/** What is wrong with an edition, and what of it is certain. */
export interface CheckedEdition {
  problems: Problem[]
  /** Whether the files name the parts of the report: none is missing or misnamed. */
  named: boolean
  used: UsedIds
}

/**
 * Checks an edition, from its files to its figures. Each step looks at what is sound by then, so that a slip is told once.
 * @param id the edition's year, as its folder is named
 * @param sourceText source.zh.txt
 */
export function checkEdition(
  id: string,
  frame: YamlFile<SourceFrame>,
  lists: EditionLists,
  { pairs, strays, missing, problems: fileProblems }: EditionFiles,
  sourceText: ReadText,
): CheckedEdition {
  const { target, project, place, note } = lists
  const name = `content/${id}`
  const files = pairs.flatMap((pair) => [pair.zh, pair.en]).filter((file) => file !== undefined)
  const yamlFiles = [frame, target, project, place, note]

  // Each text by itself. A slip is told once: what follows it looks at what is sound by then.
  const wording = [
    ...yamlFiles.flatMap((file) => [...file.problems, ...wordingsOfYaml(file).flatMap(checkWording)]),
    ...fileProblems,
    ...files.flatMap(wordingsOfPart).flatMap(checkWording),
    ...files.flatMap(checkEdges),
  ]
  // What is missing is told first and alone.
  const year = checkEditionYear(id, frame, sourceText)
  const order = strays.length > 0 ? strays : [...year, ...checkNumbering(pairs, name)]
  const shape = [...order, ...missing]
  const isTold = toldLines(wording)
  const counts = pairs.flatMap(checkSentencePairs)
  // Where paragraphs part at other sentences, or a line stands twice, the source differs for that alone.
  const parted = new Set(counts.filter(({ missing }) => !missing).map(({ file }) => stemOf(file)))
  const source = (
    shape.length > 0 ? [] : checkSource(sourceText, `${name}/source.zh.txt`, pairs, frame)
  ).filter(({ file, line }) => !isTold(file, line) && !parted.has(stemOf(file)))

  // Sentence by sentence, and what the lists say of them.
  const texts = [...wording, ...source.filter(inPart), ...counts]
  const readable = soundSentences(pairs, toldLines(texts))
  const annotations = readable.flatMap((pair) => checkAnnotations(pair, lists))
  const sound = soundSentences(readable, toldLines(annotations))
  const marks = usedIds(sound)
  const claims = [
    ...checkTargets(marks, target),
    ...checkNames('project', project, marks),
    ...checkNames('place', place, marks),
    ...checkProjects(marks, project),
  ]
  const isKnown = toldLines([...texts, ...source, ...annotations, ...claims])
  const comparable = [...pairs.flatMap(wordingPairsOfPart), ...yamlFiles.flatMap(wordingPairsOfYaml)].filter(
    ({ zh, en }) => ![zh, en].some(({ file, at }) => isKnown(file, at(0).line)),
  )

  const whole = shape.length === 0 && source.length === 0 && files.every(({ unread }) => unread === undefined)
  // The last parts of a report may be missing without a gap in the numbers; the source tells.
  const named = order.length === 0 && source.every(inPart)
  const used = { marks: usedIds(pairs), sound: marks, whole }
  const problems = [
    ...wording,
    ...shape,
    ...source,
    ...counts,
    ...annotations,
    ...checkUnknownIds(used.marks, lists),
    ...checkListedIds(target, 'target', used),
    ...checkListedIds(project, 'project', used),
    ...checkListedIds(place, 'place', used),
    ...checkListedIds(note, 'note', used),
    ...checkSharedIds(target, project),
    ...checkMarks(target),
    ...checkDoubles(pairs, target),
    ...claims,
    ...comparable.flatMap(checkWordingPair),
  ]
  return { problems, named, used }
}

/** A paragraph that differs, and not one that is missing or that the source lacks. */
function inPart({ missing }: SourceProblem): boolean {
  return !missing
}

/** The name that both languages' files of a part share. */
function stemOf(file: string): string {
  return file.replace(/\.(?:zh|en)\.mdx$/, '')
}
