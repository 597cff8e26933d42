import type { Language } from '../../report/vocabulary.ts'
import { citations } from '../shared/citations/citations.ts'
import type { Run } from '../shared/citations/run.ts'
import { type Cited, citedWork } from '../shared/citations/work.ts'
import type { PairRow } from '../shared/word/pair-table.ts'
import { type Inline, said, webLink } from '../shared/word/words.ts'

/** The citation of a part in each language, in the style that stands first of that language. */
export function citationRow(cited: Cited): PairRow {
  const all = citations('zh-en', { zh: citedWork(cited, 'zh'), en: citedWork(cited, 'en') })
  const first = (language: Language) =>
    all
      .filter((citation) => citation.language === language)
      .slice(0, 1)
      .map(({ style, entry }) => [
        ...said(style, language, { style: 'Strong' }),
        ...said('\u2002', 'en'),
        ...entry.flatMap((run) => runWords(run, language)),
      ])
  return { zh: first('zh'), en: first('en') }
}

/** A piece of a citation; what is known only when somebody cites is left out. */
function runWords(run: Run, language: Language): Inline[] {
  if (typeof run === 'string') return said(run, language)
  if ('italic' in run) return said(run.italic, language, { italics: true })
  if ('slot' in run) return []
  // Without SITE_URL it is a path.
  return run.url.startsWith('/') ? said(run.url, 'en') : [webLink(run.url)]
}
