import { bibtexFormat } from '../formats/bibtex/format.ts'
import { cslJson } from '../formats/csl-json/format.ts'
import { downloadsList } from '../formats/downloads-list.ts'
import { poster } from '../formats/poster/format.ts'
import { qr } from '../formats/qr/format.ts'
import { risFormat } from '../formats/ris/format.ts'
import { citations } from '../formats/shared/citations/citations.ts'
import { citedWork } from '../formats/shared/citations/work.ts'
import { canonical, fileAddress } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import { languageTag, type View } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { sharedTitle } from '../words/shared-title.ts'
import type { StringKey } from '../words/strings.ts'
import type { PageContext } from './page-context.ts'
import { shareLinks } from './share-links.ts'

/** Citing and sharing a part, or the whole report. */
export type PartToolsData = ReturnType<typeof partTools>

/** The citations of a page's part, or of the whole report, in every style, the citation files, and the ways to hand it on. */
export function partTools(context: PageContext) {
  const { view, page, part, words, text, href } = context
  const { date } = downloadsList()
  const work = (language: Language) => citedWork({ ...context, date }, language)
  const url = canonical(href(page))
  const heading = sharedTitle(context)
  return {
    copied: text('share.copied'),
    notCopied: text('share.notCopied'),
    cite: {
      title: words('cite.title'),
      /** “sentence {}”, shown once a sentence is chosen. */
      sentence: text('sentence.number', { number: '{}' }),
      whole: words('cite.whole'),
      copy: words('cite.copy'),
      citations: citations(view, { zh: work('zh'), en: work('en') }).map((citation) => ({
        ...citation,
        lang: languageTag(citation.language),
      })),
      short: text('cite.short'),
      files: words('cite.files'),
      links: [
        { href: fileAddress(risFormat.path(context)), name: 'RIS' },
        { href: fileAddress(bibtexFormat.path(context)), name: 'BibTeX' },
        { href: fileAddress(cslJson.path(context)), name: 'CSL-JSON' },
      ],
    },
    share: {
      title: words('share.title'),
      copyLink: words('share.copyLink'),
      more: words('share.more'),
      heading,
      /** Left out while no SITE_URL is set, and so are the services. */
      qr: url
        ? {
            href: fileAddress(qr.path(context)),
            text: text('share.qrText', { url }),
            /** The same of a sentence, whose fragment goes where `{}` stands. */
            textOfSentence: text('share.qrText', { url: `${url}{}` }),
            note: words('share.qrNote'),
          }
        : undefined,
      posters: part ? posterViews(view).flatMap((view) => posterOf(context, part, view) ?? []) : [],
      links: url
        ? shareLinks(url, heading).map(({ id, href }) => ({ href, name: words(`share.${id}`) }))
        : [],
      /** The embed for other websites; the whole report has none. */
      embed: part && { href: `${href(page)}embed/`, title: words('share.embed') },
    },
  }
}

/** The views whose posters a page offers, its own first; the bilingual one offers those of each language too. */
function posterViews(view: View): View[] {
  return view === 'zh-en' ? ['zh-en', 'zh', 'en'] : [view]
}

const posterNames = {
  zh: 'share.posterZh',
  en: 'share.posterEn',
  'zh-en': 'share.posterBoth',
} as const satisfies Record<View, StringKey>

/** The poster of a task; of another part only its sentences have one, which is shown once one of them is chosen. */
function posterOf(context: PageContext, part: Part, view: View) {
  const ofTask = part.kind === 'task'
  const [sentence] = part.sentences
  if (!ofTask && !sentence) return
  const subject = { ...context, view, ...(ofTask ? {} : { sentence }) }
  return {
    href: fileAddress(poster.path(subject)),
    title: context.words(posterNames[view]),
    ofSentence: !ofTask,
  }
}
