import { join } from 'node:path'
import { assembleEdition } from './assemble-edition.ts'
import { checkAnnotations } from './check-annotations.ts'
import { checkCounts } from './check-counts.ts'
import { checkDoubles } from './check-doubles.ts'
import { checkEditionYear } from './check-edition-year.ts'
import { checkListedIds, checkSharedIds, checkUnknownIds, type IdList } from './check-ids.ts'
import { checkMarks } from './check-marks.ts'
import { checkNames, withoutForms } from './check-names.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkProjects } from './check-projects.ts'
import { checkSentencePairs } from './check-sentence-pairs.ts'
import { checkSource } from './check-source.ts'
import { checkTargets } from './check-targets.ts'
import { type EditionOutline, outlineOf } from './edition-outline.ts'
import type { Problem } from './problem.ts'
import { readEditionFiles } from './read-edition-files.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { editionSchema, notesSchema, placesSchema, projectsSchema, targetsSchema } from './schema.ts'
import { soundSentences, toldLines } from './sound-sentences.ts'
import type { SourceProblem } from './source-differences.ts'
import type { Edition } from './types.ts'
import { type UsedIds, usedIds } from './used-ids.ts'
import { checkEdges } from './wording/check-edges.ts'
import { checkWording } from './wording/check-wording.ts'
import { checkWordingPair } from './wording/check-wording-pair.ts'
import { wordingPairsOfPart, wordingsOfPart } from './wording/wordings-of-part.ts'
import { wordingPairsOfYaml, wordingsOfYaml } from './wording/wordings-of-yaml.ts'

/**
 * What one edition's folder gave: the edition when all is well, its problems, what is only unlikely, the parts that its
 * files name, and the ids that its texts mark.
 */
export interface LoadedEdition {
  edition: Edition | undefined
  outline: EditionOutline
  /** Whether the outline is the report's: no file is missing or misnamed. */
  named: boolean
  problems: Problem[]
  warnings: Problem[]
  used: UsedIds
}

/**
 * Reads and checks one edition.
 * @param contentFolder the content folder on the disk
 * @param id the edition's folder in it: `2024`
 * @param terms the glossary, for its ids
 */
export async function loadEdition(contentFolder: string, id: string, terms: IdList): Promise<LoadedEdition> {
  const folder = join(contentFolder, id)
  const name = `content/${id}`
  const yaml = <T>(file: string, schema: Parameters<typeof readYaml<T>>[2]) =>
    readYaml(join(folder, file), `${name}/${file}`, schema)

  const frame = yaml('edition.yaml', editionSchema)
  const target = yaml('targets.yaml', targetsSchema)
  const project = yaml('projects.yaml', projectsSchema)
  const place = yaml('places.yaml', placesSchema)
  const note = yaml('notes.yaml', notesSchema)
  const lists = { term: terms, target, project, place, note }
  const { pairs, strays, missing, problems: fileProblems } = await readEditionFiles(folder, name)
  const sourceFile = `${name}/source.zh.txt`
  const sourceText = readText(join(folder, 'source.zh.txt'), sourceFile, {
    expected: 'expected the source text of the edition',
    cure: 'add the text as received',
  })
  const outline = outlineOf(id, pairs)
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
  const source = (shape.length > 0 ? [] : checkSource(sourceText, sourceFile, pairs, frame)).filter(
    ({ file, line }) => !isTold(file, line) && !parted.has(stemOf(file)),
  )

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
  if (problems.length > 0 || !frame.data || !target.data || !project.data || !place.data || !note.data) {
    return { edition: undefined, outline, problems, warnings: [], named, used }
  }
  const listed = {
    targets: target.data,
    projects: project.data.map(withoutForms),
    places: place.data.map(withoutForms),
    notes: note.data,
  }
  const edition = assembleEdition(id, frame.data, listed, pairs)
  return { edition, outline, problems, warnings: checkCounts(edition, frame), named, used }
}

/** A paragraph that differs, and not one that is missing or that the source lacks. */
function inPart({ missing }: SourceProblem): boolean {
  return !missing
}

/** The name that both languages' files of a part share. */
function stemOf(file: string): string {
  return file.replace(/\.(?:zh|en)\.mdx$/, '')
}
