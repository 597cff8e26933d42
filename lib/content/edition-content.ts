import type { EditionContent, PartContent } from '../report/edition-content.ts'
import { type FrontMatter, frontMatterFields, type PartWords } from '../report/schema.ts'
import type { Sentence, Span } from '../report/sentence.ts'
import type { ContentData } from './content-file.ts'
import type { editionFiles } from './edition-files.ts'
import type { MdxSentence, MdxSpan } from './mdx/mdx-part.ts'
import type { PartPair } from './part-pair.ts'

/** What the files of an edition say, once they have passed every check. `pairs` are in the order of the report. */
export function editionContent(
  id: string,
  data: ContentData<typeof editionFiles>,
  pairs: PartPair[],
): EditionContent {
  const ofKind = (kind: PartPair['kind']) => pairs.filter((pair) => pair.kind === kind)
  const [requirements] = ofKind('requirements')
  if (!requirements) throw new Error(`content/${id}: assembled before it was checked`)
  return {
    id,
    ...data,
    requirements: wordsOf(requirements),
    areas: ofKind('area').map((area) => ({
      ...wordsOf(area),
      number: area.number,
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
