import type { Language } from './vocabulary.ts'

/** A way to read: one language, or both sentence by sentence. */
export const views = ['zh', 'en', 'zh-en'] as const
/** One of the three ways to read: `zh`, `en` or `zh-en`. */
export type View = (typeof views)[number]

/** Tells a view from any other first segment of an address. */
export function isView(segment: string): segment is View {
  return (views as readonly string[]).includes(segment)
}

/** The languages a view shows, in its order. */
export function languagesOf(view: View): readonly Language[] {
  return view === 'zh-en' ? ['zh', 'en'] : [view]
}

/** BCP 47 tag of a run of text, for `lang` and `hreflang`. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en'
}

/** The language in which a view says things once: its first. */
export function languageOf(view: View): Language {
  return view === 'en' ? 'en' : 'zh'
}

/** BCP 47 tag of a whole page: the bilingual view is a Chinese page with English runs. */
export function pageLanguageTag(view: View): string {
  return languageTag(languageOf(view))
}
