import type { EditionContent, PartContent } from '../report/edition-content.ts'
import { type FrontMatter, frontMatterFields, type PartWords, type Term } from '../report/schema.ts'
import type { Sentence, Span } from '../report/sentence.ts'
import { type CheckedEdition, checkEdition } from './checks/check-edition.ts'
import { checkCounts } from './checks/check-frame.ts'
import { printsPledges } from './checks/printed-blocks.ts'
import { type ContentData, dataOf, readContentFiles } from './content-file.ts'
import { editionFiles, sourceName } from './edition-files.ts'
import { type EditionOutline, outlineOf } from './edition-outline.ts'
import { type Located, within } from './located.ts'
import type { MdxSentence, MdxSpan } from './mdx/mdx-part.ts'
import type { PartPair } from './part-pair.ts'
import type { Problem } from './problem.ts'
import { readEditionFiles } from './read-edition-files.ts'
import { readText } from './read-text.ts'
import type { YamlFile } from './read-yaml.ts'

/** What one edition's folder gave: what its files say when all is well, its problems, and the parts that its files name. */
export interface LoadedEdition extends CheckedEdition {
  edition: EditionContent | undefined
  outline: EditionOutline
  /** What is only unlikely. */
  warnings: Problem[]
}

/** Reads and checks one edition, beside the terms of the glossary. */
export async function loadEdition(
  folder: Located,
  id: string,
  terms: YamlFile<Term[]>,
): Promise<LoadedEdition> {
  const yaml = readContentFiles(editionFiles, folder)
  const files = await readEditionFiles(folder)
  const missing = { expected: 'the source text of the edition', cure: 'add the text as received' }
  const sourceText = readText(within(folder, sourceName), missing)
  const checked = checkEdition(id, folder, yaml, terms, files, sourceText)
  const data = checked.problems.length === 0 ? dataOf<typeof editionFiles>(yaml) : undefined
  const edition = data && editionContent(id, data, files.pairs, sourceText.text)
  const warnings = edition ? checkCounts(edition, yaml.frame) : []
  const outline = outlineOf(id, files.pairs, yaml.frame.data, sourceText.text)
  return { ...checked, edition, outline, warnings }
}

/** What the files of an edition say, once they have passed every check. `pairs` are in the order of the report. */
function editionContent(
  id: string,
  data: ContentData<typeof editionFiles>,
  pairs: PartPair[],
  source: string,
): EditionContent {
  const ofKind = (kind: PartPair['kind']) => pairs.filter((pair) => pair.kind === kind)
  const [requirements] = ofKind('requirements')
  return {
    id,
    ...data,
    printsPledges: printsPledges(data.frame, source),
    requirements: requirements && wordsOf(requirements),
    areas: ofKind('area').map((area) => ({
      ...wordsOf(area),
      number: area.number,
      slug: area.stem.replace(/^\d+-|\/.*$/g, ''),
      tasks: ofKind('task')
        .filter((task) => task.number === area.number)
        .map((task) => ({ ...wordsOf(task), number: task.task ?? 0 })),
    })),
    pledges: ofKind('pledge').map((pledge) => ({ ...wordsOf(pledge), number: pledge.number })),
  }
}

function wordsOf({ zh, en }: PartPair): PartContent {
  return {
    ...inBoth(zh.frontMatter, en.frontMatter),
    sentences: zh.sentences.map(
      (sentence, index): Sentence => ({
        number: index + 1,
        paragraph: sentence.paragraph,
        zh: spansOf(sentence),
        en: spansOf(en.sentences[index]),
      }),
    ),
  }
}

/** Front matter in both languages, field by field. */
function inBoth(zh: FrontMatter, en: FrontMatter): PartWords {
  const fields = frontMatterFields.filter((key) => zh[key] !== undefined)
  return Object.fromEntries(fields.map((key) => [key, { zh: zh[key], en: en[key] }])) as PartWords
}

function spansOf(sentence: MdxSentence | undefined): Span[] {
  return trimEnds((sentence?.spans ?? []).map(spanOf))
}

function spanOf(span: MdxSpan): Span {
  return span.kind === 'text' ? span.text : { kind: span.kind, id: span.id, spans: span.spans.map(spanOf) }
}

function trimEnds(spans: Span[]): Span[] {
  return spans.map((span, index) => {
    if (typeof span !== 'string') return span
    const started = index === 0 ? span.trimStart() : span
    return index === spans.length - 1 ? started.trimEnd() : started
  })
}
