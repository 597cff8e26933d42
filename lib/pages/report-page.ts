import type { Part } from '../report/edition.ts'
import { areaNumeral } from '../report/numbers/han-number.ts'
import { languageOf } from '../report/view.ts'
import { notesOf } from './beside.ts'
import type { PageContext } from './page-context.ts'
import { pledgeSubPart, taskSubPart } from './part-page.ts'
import { partTools } from './part-tools.ts'
import { printedOf } from './printed.ts'
import { quoteStrings } from './quote-strings.ts'
import { shownSentences } from './shown-sentence.ts'

/** The whole report, in the order and with the words of the source. */
export function reportData(context: PageContext) {
  const { view, edition, of, href } = context
  const { requirements, areas, pledges } = edition
  const text = (part: Part) => ({
    id: part.id,
    title: of(part.title),
    href: href(part.page),
    sentences: shownSentences(view, part, false),
  })
  return {
    bilingual: view === 'zh-en',
    year: edition.id,
    title: of(edition.title),
    slogan: of(edition.slogan),
    subtitle: of(edition.subtitle),
    requirements: requirements && text(requirements),
    plan: of(edition.plan),
    areas: areas.map((area) => ({
      ...text(area),
      /** As the language numbers its areas: 一 in Chinese, 1 in English. */
      number: areaNumeral(area.number, languageOf(view)),
      tasks: area.tasks.map((task) => taskSubPart(context, task)),
    })),
    /** Their heading where the source prints it, which the closing line is not. */
    pledgesTitle: pledges && pledges.title !== edition.closing ? of(pledges.title) : undefined,
    pledges: pledges?.items.map((pledge) => pledgeSubPart(context, pledges, pledge, false)),
    closing: of(edition.closing),
    notes: notesOf(context, edition.parts),
    printed: printedOf(context, false),
    tools: partTools(context),
    quote: quoteStrings(context),
  }
}
