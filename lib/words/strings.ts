import { createInstance, type TFunction } from 'i18next'
import type en from '../../content/ui/en.json'
import { fileStamp } from '../content/files/folder-stamp.ts'
import { type Located, located, within } from '../content/located.ts'
import { readText } from '../content/read-text.ts'
import { stringsFolder } from '../content/strings-folder.ts'
import { settings } from '../report/settings.mjs'
import type { View } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { type Words, wordsIn } from './words.ts'

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Leaves<T[K]>}`
}[keyof T & string]
/** `count_one` and `count_other` are the forms of one string, `count`. */
type Singular<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K

/** A string's key in `content/ui/*.json`. */
export type StringKey = Leaves<typeof en>
/** The values of a string's placeholders; `count` also chooses the plural form. */
export type StringValues = Record<string, string | number>

const translators = new Map<Language, { stamp: string; translate: TFunction }>()

/**
 * An interface string in one language.
 * @throws Error when the key is missing, which fails the build
 */
export function string(language: Language, key: StringKey, values: StringValues = {}): string {
  return translator(language)(key, values)
}

/** An interface string in the languages of a view. */
export function strings(view: View, key: StringKey, values: StringValues = {}): Words {
  return wordsIn(view, { zh: string('zh', key, values), en: string('en', key, values) })
}

/** A string as it is written, with its placeholders, in the form for a count. */
export function rawString(language: Language, key: StringKey, count: number): string {
  return translator(language)(key, { count, skipInterpolation: true })
}

/** The file of a language's strings. */
function fileOf(language: Language): Located {
  const { contentFolder } = settings
  return within(stringsFolder(located(contentFolder)), `${language}.json`)
}

/** All interface strings of a file as they are written. */
function readStrings(file: Located): typeof en {
  const { text } = readText(file, { expected: 'the interface strings', cure: 'add it' })
  return JSON.parse(text)
}

/** Read once per process, after the check of the content; while developing, anew when the file has changed. */
function translator(language: Language): TFunction {
  const known = translators.get(language)
  if (known && !settings.isDeveloping) return known.translate
  const file = fileOf(language)
  const stamp = fileStamp(file.path)
  if (known?.stamp === stamp) return known.translate
  const translate = translatorOf(language, readStrings(file))
  translators.set(language, { stamp, translate })
  return translate
}

function translatorOf(language: Language, strings: typeof en): TFunction {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    ns: 'ui',
    defaultNS: 'ui',
    resources: { [language]: { ui: strings } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(
        `${fileOf(language).name}:1:1  no string “${key}”; expected it in both languages; add it`,
      )
    },
  })
  instance.init()
  return instance.t
}
