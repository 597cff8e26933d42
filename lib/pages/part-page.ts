import type { Part, Pledge, Pledges, Task } from '../report/edition.ts'
import { hasClauses, shortTitle, type Words } from '../words/words.ts'
import { besideOf } from './beside.ts'
import { changesOf } from './change-items.ts'
import { type PageContext, partOf } from './page-context.ts'
import { pagerOf } from './pager.ts'
import { partTools } from './part-tools.ts'
import { printedOf } from './printed.ts'
import { quoteStrings } from './quote-strings.ts'
import { setOutIn } from './set-out.ts'
import { type ShownSentence, shownSentences } from './shown-sentence.ts'
import { textDownloads } from './text-downloads.ts'

/** A numbered text on a page of several: a task on its area's page, a pledge. */
export interface SubPart {
  id: string
  number: string
  title: Words
  href: string | undefined
  sentences: ShownSentence[]
}

/** Everything the page of a requirements, area, task or pledges part shows. */
export function partData(context: PageContext) {
  const part = partOf(context)
  const beside = besideOf(context, part)
  return {
    bilingual: context.view === 'zh-en',
    breadcrumb: breadcrumbOf(context, part),
    number: part.number,
    title: context.of(part.title),
    /** Whether the clauses of the title after the first are set smaller. */
    deck: hasClauses(part.title),
    printed: printedOf(context, true),
    listen: context.words('listen.open'),
    sentences: part.kind === 'pledges' ? [] : shownSentences(context.view, part, true),
    subPartsTitle:
      part.kind === 'area' ? context.words('part.tasks', { count: part.tasks.length }) : undefined,
    subParts: subPartsOf(context, part),
    /** The quote tool's words, as JSON. */
    quote: quoteStrings(context),
    tools: partTools(context),
    setOut: setOutIn(context, part),
    beside,
    hasNotes: Object.values(beside).some(({ items }) => items.length > 0),
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
export function pledgeSubPart(context: PageContext, part: Pledges, pledge: Pledge, alone: boolean): SubPart {
  return {
    id: `pledge-${pledge.number}`,
    number: String(pledge.number),
    title: context.of(pledge.title),
    href: undefined,
    sentences: shownSentences(context.view, part, alone, pledge.sentences),
  }
}

function subPartsOf(context: PageContext, part: Part): SubPart[] {
  if (part.kind === 'area') return part.tasks.map((task) => taskSubPart(context, task))
  if (part.kind !== 'pledges') return []
  return part.items.map((pledge) => pledgeSubPart(context, part, pledge, true))
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
