import { search as searchEn } from '../../content/ui/en.json'
import { search as searchZh } from '../../content/ui/zh.json'
import type { Language } from '../content/types.ts'

/** The strings of the search for its browser code; a bundler takes only this group out of the files. */
export const searchStrings = { zh: searchZh, en: searchEn } satisfies Record<Language, object>

/** Fills the placeholders of a string, as i18next would: `{{count}}`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
