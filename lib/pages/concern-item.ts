import type { ConcernMention, Place } from '../report/edition.ts'
import { touchedEntries } from '../report/touched-entries.ts'
import { languagesOf } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { concernOf, type PageContext } from './page-context.ts'
import { setOutRows } from './set-out-rows.ts'
import { type ShownSentence, shownSentence } from './shown-sentence.ts'
import { tellingSpans } from './telling-spans.ts'

/** A sentence that touches the concern, with what of it is set out, and where its places lie. */
export type ConcernItem = ReturnType<typeof concernItem>

/** A sentence of a concern, ready to show. */
export function concernItem(context: PageContext, mention: ConcernMention) {
  const entries = touchedEntries(context.edition, mention)
  return {
    sentence: told(context, mention),
    rows: [
      ...setOutRows(context, entries),
      ...entries.places.flatMap((place) => placeRow(context, place) ?? []),
    ],
  }
}

function told({ view }: PageContext, { part, sentence, words }: ConcernMention): ShownSentence {
  // No target is marked for itself: its row leads to it.
  const shown = shownSentence(view, part, sentence, false, '')
  const inBold = languagesOf(view).map((language) => [
    language,
    tellingSpans(
      shown[language] ?? [],
      words.map((one) => one[language]),
    ),
  ])
  return { ...shown, ...Object.fromEntries(inBold) }
}

/** Where a place lies: among the situations its districts, on the page of a district the note that says so. */
function placeRow(context: PageContext, { id, zh, en, within, note }: Place) {
  const { edition, words, of, href } = context
  const inSituation = concernOf(context).kind === 'situation'
  const others = within.filter((concern) => concern.id !== id)
  if (others.length === 0 || (!inSituation && !note?.note)) return undefined
  const said = (language: Language) =>
    inSituation
      ? others.map((concern) => concern[language]).join(language === 'zh' ? '、' : ', ')
      : (note?.note?.[language] ?? '')
  return {
    href: inSituation ? href({ kind: 'places', edition: edition.id }, id) : href({ kind: 'terms' }, note?.id),
    label: words('concerns.place'),
    text: of({ zh: `${zh}：${said('zh')}`, en: `${en}: ${said('en')}` }),
  }
}
