import { z } from 'zod'

/** The strings of the interface in one language, in groups. */
export type Strings = { [key: string]: string | Strings }

/** `content/ui/zh.json` and `en.json` */
export const stringsSchema: z.ZodType<Strings> = z.lazy(() =>
  z.record(z.string(), z.union([z.string().trim().min(1).max(2000), stringsSchema], 'some text')),
)

/** i18next's plural endings, as in CLDR: Chinese has `other` alone, English `one` and `other`. */
export const plural = /_(?:one|other)$/

/** A string's key without its plural form. */
export function baseOf(path: string): string {
  return path.replace(plural, '')
}

/** Every text by its path: `nav.close`. */
export function textsOf(strings: Strings, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...textsOf(value, `${prefix}${key}.`)],
    ),
  )
}
