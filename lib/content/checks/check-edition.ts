import type { Term } from '../../report/schema.ts'
import { annotationKinds } from '../../report/vocabulary.ts'
import { type EditionYaml, sourceName } from '../edition-files.ts'
import { outlineOf } from '../edition-outline.ts'
import type { Located } from '../located.ts'
import type { Problem } from '../problem.ts'
import type { EditionFiles } from '../read-edition-files.ts'
import type { ReadText } from '../read-text.ts'
import type { YamlFile } from '../read-yaml.ts'
import { isUnwrittenLine } from '../unwritten.ts'
import { checkAnnotations } from './check-annotations.ts'
import { checkConcerns } from './check-concerns.ts'
import { checkDistricts } from './check-districts.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkEditionYear, checkPledgesHeading } from './check-frame.ts'
import { checkListedIds, checkSharedIds, checkUnknownIds } from './check-ids.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkFrontMatter, checkSentencePairs } from './check-pair.ts'
import { checkSource } from './check-source.ts'
import { isInPart } from './source-differences.ts'
import { reportedLines, type UsedIds, usedIds, validSentences } from './used-ids.ts'
import { checkEdges } from './wording/check-edges.ts'
import { checkTexts, checkWording } from './wording/check-wording.ts'
import { checkWordingPair } from './wording/check-wording-pair.ts'
import { wordingPairsOfPart, wordingsOfPart } from './wording/wordings-of-part.ts'
import { wordingPairsOfYaml } from './wording/wordings-of-yaml.ts'

/** What is wrong with an edition, and what of it is certain. */
export interface CheckedEdition {
  problems: Problem[]
  /** Whether the files name the parts of the report: none is missing or misnamed. */
  named: boolean
  used: UsedIds
}

/**
 * Checks an edition, from its files to its figures. Each step looks only at what has no problem by then, so that a slip
 * is reported once.
 * @param id the edition's year, as its folder is named
 * @param folder that folder, by whose name it is told
 * @param terms the glossary
 */
export function checkEdition(
  id: string,
  { name }: Located,
  yaml: EditionYaml,
  terms: YamlFile<Term[]>,
  { pairs, unknown, missing, problems: fileProblems }: EditionFiles,
  sourceText: ReadText,
): CheckedEdition {
  const lists = { terms, ...yaml }
  const yamlFiles = Object.values(yaml)
  const parts = pairs.flatMap(({ zh, en }) => [zh, en])

  // Each text by itself.
  const wording = [
    ...yamlFiles.flatMap((file) => checkTexts(file)),
    ...fileProblems,
    ...parts.flatMap(wordingsOfPart).flatMap(checkWording),
    ...parts.flatMap(checkEdges),
  ]
  // What is missing is reported first and alone.
  const year = checkEditionYear(id, yaml.frame, sourceText)
  const order = unknown.length > 0 ? unknown : [...year, ...checkNumbering(pairs, name)]
  const shape = [...order, ...missing]
  const isReported = reportedLines(wording)
  const counts = pairs.flatMap(checkSentencePairs)
  // Where paragraphs are split at other sentences, or a line stands twice, the source differs for that alone.
  const split = new Set(counts.filter(isInPart).map(({ file }) => stemOf(file)))
  const source = (
    shape.length > 0 ? [] : checkSource(sourceText, `${name}/${sourceName}`, pairs, yaml.frame)
  ).filter(({ file, line }) => !isReported(file, line) && !split.has(stemOf(file)))

  // Sentence by sentence, and what the lists say of them.
  const texts = [...wording, ...source.filter(isInPart), ...counts]
  const readable = validSentences(pairs, reportedLines(texts))
  const annotations = readable.flatMap((pair) => checkAnnotations(pair, lists))
  const marks = usedIds(validSentences(readable, reportedLines(annotations)))
  const isRead = yaml.frame.data !== undefined && parts.every(({ unread }) => unread === undefined)
  const whole = shape.length === 0 && source.length === 0 && isRead
  const written = !wording.some(isUnwrittenLine)
  const used = { marks: usedIds(pairs), valid: marks, whole, written }
  const claims = [
    ...yamlFiles.flatMap((file) => file.check(used)),
    ...(shape.length > 0 ? [] : checkConcerns(yaml, outlineOf(id, pairs, yaml.frame.data, sourceText.text))),
    ...checkDistricts({ ...yaml, terms }, marks),
  ]
  const isKnown = reportedLines([...texts, ...source, ...annotations, ...claims])
  const comparable = [...pairs.flatMap(wordingPairsOfPart), ...yamlFiles.flatMap(wordingPairsOfYaml)].filter(
    ({ zh, en }) => ![zh.at(0), en.at(0)].some(({ file, line }) => isKnown(file, line)),
  )

  // The last parts of a report may be missing without a gap in the numbers; the source shows it.
  const named = order.length === 0 && source.every(isInPart)
  const problems = [
    ...wording,
    ...shape,
    ...source,
    ...counts,
    ...(shape.length > 0 ? [] : checkPledgesHeading(pairs, yaml.frame)),
    ...pairs.flatMap(checkFrontMatter),
    ...annotations,
    ...checkUnknownIds(used.marks, lists),
    ...annotationKinds.flatMap((kind) =>
      kind === 'term' ? [] : checkListedIds(lists[`${kind}s`], kind, used),
    ),
    ...checkSharedIds(yaml.targets, yaml.projects),
    ...checkDuplicates(pairs, yaml.targets),
    ...claims,
    ...comparable.flatMap(checkWordingPair),
  ]
  return { problems, named, used }
}

/** The name that both languages' files of a part share. */
function stemOf(file: string): string {
  return file.replace(/\.(?:zh|en)\.mdx$/, '')
}
