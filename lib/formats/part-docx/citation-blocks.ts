import type { FileChild } from 'docx'
import { type Language, languages } from '../../report/vocabulary.ts'
import { citations } from '../shared/citations/citations.ts'
import type { Run } from '../shared/citations/run.ts'
import { type Cited, citedWork } from '../shared/citations/work.ts'
import { type Inline, paragraph, said, webLink } from '../shared/word/words.ts'

/** The citation of a part in each language, in the style that stands first of that language. */
export function citationBlocks(cited: Cited): FileChild[] {
  const all = citations('zh-en', { zh: citedWork(cited, 'zh'), en: citedWork(cited, 'en') })
  return languages.flatMap((language) => {
    const first = all.find((citation) => citation.language === language)
    if (!first) return []
    const style = said(first.style, language, { style: 'Strong' })
    const entry = first.entry.flatMap((run) => runWords(run, language))
    return [paragraph('Bibliography', [...style, ...said('\u2002', 'en'), ...entry])]
  })
}

/** A piece of a citation; what is known only when somebody cites is left out. */
function runWords(run: Run, language: Language): Inline[] {
  if (typeof run === 'string') return said(run, language)
  if ('italic' in run) return said(run.italic, language, { italics: true })
  if ('slot' in run) return []
  // Without SITE_URL it is a path.
  return run.url.startsWith('/') ? said(run.url, 'en') : [webLink(run.url)]
}
