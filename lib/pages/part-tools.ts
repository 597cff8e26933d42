import { bibtexFormat } from '../formats/bibtex/format.ts'
import { cslJson } from '../formats/csl-json/format.ts'
import { downloadsList } from '../formats/downloads-list.ts'
import { poster } from '../formats/poster/format.ts'
import { qr } from '../formats/qr/format.ts'
import { risFormat } from '../formats/ris/format.ts'
import { citations } from '../formats/shared/citations/citations.ts'
import { citedWork } from '../formats/shared/citations/work.ts'
import { canonical, fileAddress } from '../report/address.ts'
import { languagesOf, languageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { standaloneTitle } from '../words/standalone-title.ts'
import { joinWords } from '../words/words.ts'
import type { PageContext } from './page-context.ts'
import { partTitle } from './part-metadata.ts'
import { shareLinks } from './share-links.ts'

/** Citing and sharing a part, or the whole report. */
export type PartToolsData = ReturnType<typeof partTools>

/** The citations of a page's part, or of the whole report, in every style, the citation files, and the ways to hand it on. */
export function partTools(context: PageContext) {
  const { site, view, page, edition, part, words, text, href } = context
  const { date } = downloadsList()
  const work = (language: Language) => citedWork({ site, edition, part, date }, language)
  const url = canonical(href(page))
  const languages = languagesOf(view)
  const title = (language: Language) =>
    standaloneTitle(site, edition.id, part ? partTitle(context, language) : edition.title[language], language)
  const heading = joinWords(context.of({ zh: title('zh'), en: title('en') }))
  /** Whether the page has sentences with addresses of their own, whose files a script leads to once one is chosen. */
  const hasSentences = part !== undefined && part.sentences.length > 0
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
      posters: (part?.kind === 'task' || hasSentences ? languages : []).map((language) => ({
        href: fileAddress(poster.path({ ...context, view: language })),
        title: words(language === 'zh' ? 'share.posterZh' : 'share.posterEn'),
      })),
      /** Whether there is a poster only of a sentence, once one is chosen. */
      posterOfSentence: part?.kind !== 'task',
      links: url
        ? shareLinks(url, heading).map(({ id, href }) => ({ href, name: words(`share.${id}`) }))
        : [],
      /** The embed for other websites; the whole report has none. */
      embed: part && { href: `${href(page)}embed/`, title: words('share.embed') },
    },
  }
}
