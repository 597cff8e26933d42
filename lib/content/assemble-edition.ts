import type { Bilingual } from '../report/bilingual.ts'
import type {
  Area,
  Edition,
  Part,
  Pledge,
  Pledges,
  Requirements,
  Sentence,
  Span,
  Task,
} from '../report/types.ts'
import type { MdxSentence, MdxSpan } from './mdx/mdx-part.ts'
import type { PartPair } from './read-edition-files.ts'

type Lists = Pick<Edition, 'targets' | 'projects' | 'places' | 'notes'>
type Frame = Pick<
  Edition,
  'title' | 'slogan' | 'subtitle' | 'plan' | 'closing' | 'issuer' | 'source' | 'translation'
>

/** Builds the edition from files that passed every check. `pairs` are in the order of the report. */
export function assembleEdition(id: string, frame: Frame, lists: Lists, pairs: PartPair[]): Edition {
  const requirements = pairs
    .filter((pair) => pair.kind === 'requirements')
    .map((pair): Requirements => ({ kind: 'requirements', id: 'requirements', ...wordsOf(pair) }))[0]
  const tasks = pairs
    .filter((pair) => pair.kind === 'task')
    .map((pair): Task => {
      const number = `${pair.number}.${pair.task}`
      return { kind: 'task', id: number, number, area: pair.number, ...wordsOf(pair) }
    })
  const areas = pairs
    .filter((pair) => pair.kind === 'area')
    .map((pair): Area => {
      const { number } = pair
      const own = tasks.filter((task) => task.area === number)
      return { kind: 'area', id: String(number), number, tasks: own, ...wordsOf(pair) }
    })
  if (!requirements) throw new Error(`content/${id}: assembled before it was checked`)
  const pledges = assemblePledges(frame.closing, pairs)
  const parts: Part[] = [requirements, ...areas.flatMap((area) => [area, ...area.tasks]), pledges]
  return { id, ...frame, ...lists, requirements, areas, tasks, pledges, parts }
}

/** The sentences of the pledges count on from one pledge to the next, since they share one address. */
function assemblePledges(title: Bilingual, pairs: PartPair[]): Pledges {
  let count = 0
  const items = pairs
    .filter((pair) => pair.kind === 'pledge')
    .map((pair): Pledge => {
      const { title, sentences } = wordsOf(pair)
      const numbered = sentences.map((sentence) => ({ ...sentence, number: sentence.number + count }))
      count += sentences.length
      return { number: pair.number, title, sentences: numbered }
    })
  return { kind: 'pledges', id: 'pledges', title, sentences: items.flatMap((item) => item.sentences), items }
}

function wordsOf({ zh, en }: PartPair): { title: Bilingual; sentences: Sentence[] } {
  return {
    title: { zh: zh?.title ?? '', en: en?.title ?? '' },
    sentences: (zh?.sentences ?? []).map((sentence, index) => ({
      number: index + 1,
      paragraph: sentence.paragraph,
      zh: spansOf(sentence),
      en: spansOf(en?.sentences[index]),
    })),
  }
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
