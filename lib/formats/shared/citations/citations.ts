import type { View } from '../../../report/view.ts'
import type { Language } from '../../../report/vocabulary.ts'
import { apa, apaInText } from './apa.ts'
import { chicago, chicagoNote } from './chicago.ts'
import { gb2015, gb2025 } from './gb7714.ts'
import { mla, mlaInText } from './mla.ts'
import type { Run } from './run.ts'
import type { CitedWork } from './work.ts'

/** One style's citation of a work; `short` is its form in the text or in a note. */
export interface Citation {
  style: string
  language: Language
  entry: Run[]
  short: Run[] | undefined
}

/**
 * A work in every style: the Chinese styles cite the Chinese text by Chinese rules, the English ones the English text
 * by English rules. The styles of the view's own language come first.
 */
export function citations(view: View, works: Record<Language, CitedWork>): Citation[] {
  const { zh, en } = works
  const chinese: Citation[] = [
    { style: 'GB/T 7714—2025', language: 'zh', entry: gb2025(zh), short: undefined },
    { style: 'GB/T 7714—2015', language: 'zh', entry: gb2015(zh), short: undefined },
  ]
  const english: Citation[] = [
    { style: 'APA 7', language: 'en', entry: apa(en), short: apaInText(en) },
    { style: 'MLA 9', language: 'en', entry: mla(en), short: mlaInText(en) },
    { style: 'Chicago 17', language: 'en', entry: chicago(en), short: chicagoNote(en) },
  ]
  return view === 'en' ? [...english, ...chinese] : [...chinese, ...english]
}
