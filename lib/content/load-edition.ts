import { join } from 'node:path'
import { assembleEdition } from './assemble-edition.ts'
import { checkCounts } from './check-counts.ts'
import { checkEditionYear } from './check-edition-year.ts'
import {
  checkListedIds,
  checkSharedIds,
  checkUnknownIds,
  type IdList,
  type UsedIds,
  usedIds,
} from './check-ids.ts'
import { checkNames } from './check-names.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkPair } from './check-pair.ts'
import { checkProjects } from './check-projects.ts'
import { checkSource } from './check-source.ts'
import { checkTargets } from './check-targets.ts'
import { type EditionOutline, outlineOf } from './edition-outline.ts'
import type { Problem } from './problem.ts'
import { readEditionFiles } from './read-edition-files.ts'
import { readYaml } from './read-yaml.ts'
import { editionSchema, notesSchema, placesSchema, projectsSchema, targetsSchema } from './schema.ts'
import type { Edition } from './types.ts'
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
  const marks = usedIds(pairs)
  const outline = outlineOf(id, pairs)
  const files = pairs.flatMap((pair) => [pair.zh, pair.en]).filter((file) => file !== undefined)

  // What is missing is told first and alone: most of what would follow from it is no fault of its own.
  const year = checkEditionYear(id, frame, join(folder, 'source.zh.txt'))
  const order = strays.length > 0 ? strays : [...year, ...checkNumbering(pairs, name)]
  const shape = [...order, ...missing]
  const source =
    shape.length > 0 ? [] : checkSource(join(folder, 'source.zh.txt'), `${name}/source.zh.txt`, pairs, frame)
  const whole = shape.length === 0 && source.length === 0 && files.every(({ unread }) => unread === undefined)
  // The last parts of a report may be missing without a gap in the numbers; the source tells.
  const named = order.length === 0 && !source.some(({ file }) => file.endsWith('/source.zh.txt'))
  const used = { marks, whole }
  const targets = checkTargets(marks, target.data ?? [], target.file)
  // Two languages are compared where each is right by itself.
  const told = new Set([...source, ...targets].map(({ file, line }) => `${file}:${line}`))
  const yamlFiles = [frame, target, project, place, note]
  const comparable = [...pairs.flatMap(wordingPairsOfPart), ...yamlFiles.flatMap(wordingPairsOfYaml)].filter(
    ({ zh, en }) => [zh, en].every(({ file, at }) => !told.has(`${file}:${at(0).line}`)),
  )
  const problems = [
    ...yamlFiles.flatMap((file) => [...file.problems, ...wordingsOfYaml(file).flatMap(checkWording)]),
    ...shape,
    ...fileProblems,
    ...pairs.flatMap((pair) => checkPair(pair, lists)),
    ...files.flatMap(wordingsOfPart).flatMap(checkWording),
    ...comparable.flatMap(checkWordingPair),
    ...checkUnknownIds(marks, lists),
    ...checkListedIds(target, 'target', used),
    ...checkListedIds(project, 'project', used),
    ...checkListedIds(place, 'place', used),
    ...checkListedIds(note, 'note', used),
    ...checkSharedIds(target, project),
    ...targets,
    ...checkNames('project', project, marks),
    ...checkNames('place', place, marks),
    ...checkProjects(pairs, project),
    ...source,
  ]
  if (problems.length > 0 || !frame.data || !target.data || !project.data || !place.data || !note.data) {
    return { edition: undefined, outline, problems, warnings: [], named, used }
  }
  const listed = { targets: target.data, projects: project.data, places: place.data, notes: note.data }
  const edition = assembleEdition(id, frame.data, listed, pairs)
  return { edition, outline, problems, warnings: checkCounts(edition, frame), named, used }
}
