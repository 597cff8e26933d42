import type { Part, Pledge, Task } from '../report/edition.ts'
import { shortTitle, type Words } from '../words/words.ts'
import { type ChangesData, changesOf } from './change-items.ts'
import { type PageContext, partOf } from './page-context.ts'
import { type PagerData, pagerOf } from './pager.ts'
import { type PartToolsData, partTools } from './part-tools.ts'
import { type PrintedData, printedOf } from './printed.ts'
import { type Promised, promisedIn } from './promised.ts'
import { quoteStrings } from './quote-strings.ts'
import { type ShownSentence, shownSentence, shownSentences } from './shown-sentence.ts'
import { type TextDownloadsData, textDownloads } from './text-downloads.ts'

/** A numbered text on a page of several: a task on its area's page, a pledge. */
export interface SubPart {
  id: string
  number: string
  title: Words
  href: string | undefined
  sentences: ShownSentence[]
}

/** The page of one part. */
export interface PartData {
  breadcrumb: { label: string; links: { href: string; number?: string; title: Words }[] }
  number: string
  title: Words
  printed: PrintedData
  listen: Words
  sentences: ShownSentence[]
  subPartsTitle: Words | undefined
  subParts: SubPart[]
  /** The quote tool's words, as JSON. */
  quote: string
  tools: PartToolsData
  promised: Promised
  changes: ChangesData
  downloads: TextDownloadsData
  pager: PagerData
}

/** Everything the page of a requirements, area, task or pledges part shows. */
export function partData(context: PageContext): PartData {
  const part = partOf(context)
  return {
    breadcrumb: breadcrumbOf(context, part),
    number: part.number,
    title: context.of(part.title),
    printed: printedOf(context, true),
    listen: context.words('listen.open'),
    sentences: part.kind === 'pledges' ? [] : shownSentences(context.view, part, true),
    subPartsTitle:
      part.kind === 'area' ? context.words('part.tasks', { count: part.tasks.length }) : undefined,
    subParts: subPartsOf(context, part),
    quote: quoteStrings(context),
    tools: partTools(context),
    promised: promisedIn(context, part),
    changes: changesOf(context, part),
    downloads: textDownloads(context, part),
    pager: pagerOf(context, part),
  }
}

/** A task as it stands on a page of several parts. */
export function taskSubPart(context: PageContext, task: Task): SubPart {
  return {
    id: task.id,
    number: task.number,
    title: context.of(task.title),
    href: context.href(task.page),
    sentences: shownSentences(context.view, task, false),
  }
}

/** A pledge; on the pledges' own page its sentences are `s1`, elsewhere `pledges-s1`. */
export function pledgeSubPart(context: PageContext, pledge: Pledge, alone: boolean): SubPart {
  return {
    id: `pledge-${pledge.number}`,
    number: String(pledge.number),
    title: context.of(pledge.title),
    href: undefined,
    sentences: pledge.sentences.map((sentence) =>
      shownSentence(context.view, context.edition.pledges, sentence, alone),
    ),
  }
}

function subPartsOf(context: PageContext, part: Part): SubPart[] {
  if (part.kind === 'area') return part.tasks.map((task) => taskSubPart(context, task))
  if (part.kind !== 'pledges') return []
  return part.items.map((pledge) => pledgeSubPart(context, pledge, true))
}

function breadcrumbOf({ edition, words, text, of, href }: PageContext, part: Part) {
  return {
    label: text('nav.breadcrumb'),
    links: [
      { href: href({ kind: 'home' }), title: words('nav.home') },
      { href: href(edition.page), title: of({ zh: edition.id, en: edition.id }) },
      ...(part.kind === 'task'
        ? [{ href: href(part.area.page), number: part.area.number, title: of(shortTitle(part.area.title)) }]
        : []),
    ],
  }
}
