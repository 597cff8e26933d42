import { fileAddress } from '../report/address.ts'
import { languages } from '../report/vocabulary.ts'
import type { Verdict } from '../search/quotation/types.ts'
import { searchNames } from '../search/search-files.ts'
import type { StringKey } from '../words/strings.ts'
import { string } from '../words/strings.ts'
import { weightPatterns } from '../words/weight-patterns.ts'
import { wholeTitle } from '../words/whole-title.ts'
import type { PageContext } from './page-context.ts'

const verdicts = ['exact', 'cut', 'altered', 'absent'] as const satisfies readonly Verdict[]

/** What is said of a finding, beside its verdict. */
const remarks = [
  ...['figure', 'figureSame', 'figureMore', 'figureLess', 'joined', 'leftOff'],
  ...['otherTranslation', 'nearest', 'noneClose', 'tooLong', 'count'],
] as const

/** The page that checks quotations: a field, and the words for what is found. */
export function checkPageData(context: PageContext) {
  const { site, edition, words, text, of, href } = context
  const said = (key: StringKey, name: string) => ({ name, words: words(key) })
  return {
    title: words('check.title'),
    lead: words('check.lead'),
    noScript: words('check.noScript'),
    whole: { href: href(edition.page), words: of(wholeTitle(edition)) },
    placeholder: text('check.placeholder'),
    /** By name, what the page says once something was checked. */
    templates: [
      ...verdicts.map((name) => said(`check.${name}`, name)),
      ...remarks.map((name) => said(`check.${name}` as StringKey, name)),
      said('search.loading', 'loading'),
      said('search.failed', 'failed'),
      said('share.copied', 'copied'),
      said('share.notCopied', 'notCopied'),
    ],
    legend: words('check.legend'),
    copy: words('quote.copy'),
    /** How the source of a sentence, and of a title, is written in either language. */
    sources: languages.flatMap((language) => {
      const values = { title: '{{title}}', year: '{{year}}', part: '{{part}}' }
      const sentence = string(language, 'sentence.number', { number: '{{number}}' })
      const source = (sentences: string) =>
        string(language, 'quote.source', { ...values, issuer: edition.issuer[language], sentences })
      return [
        { name: `sentence-${language}`, text: language === 'en' ? `, ${lowered(sentence)}` : ` ${sentence}` },
        { name: `source-${language}`, text: source(language === 'en' ? lowered(sentence) : sentence) },
        { name: `source-title-${language}`, text: source('').replace(/[，,]\s*$/u, '') },
      ]
    }),
    /** JSON: by language, patterns of words that say how firm a statement is, before and after what it is about. */
    weights: JSON.stringify(weightPatterns()),
    /** The address of the list of all editions' data; none where there is one edition. */
    older: site.editions.length > 1 ? fileAddress(`assets/${searchNames(site).list}`) : undefined,
  }
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
