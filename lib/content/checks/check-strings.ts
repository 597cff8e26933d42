import type { Language } from '../../report/vocabulary.ts'
import { type Located, within } from '../located.ts'
import type { Path } from '../parse-yaml.ts'
import type { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import type { YamlFile } from '../read-yaml.ts'
import { isNamed } from './code-strings.ts'
import {
  baseOf,
  differentPlaceholders,
  lackingForms,
  lackingStrings,
  type Strings,
  stringsSchema,
  textsOf,
} from './interface-strings.ts'
import { checkTexts } from './wording/check-wording.ts'
import { checkWordingPair } from './wording/check-wording-pair.ts'
import type { WordingPair, WordingRole } from './wording/wording.ts'
import { wordingsOfYaml, type YamlWithRoles } from './wording/wordings-of-yaml.ts'

/**
 * The interface strings of both languages have the same keys with the same placeholders and the punctuation of their
 * language, and each plural has the forms of its language.
 */
export function checkStrings(folder: Located): Problem[] {
  const read = (name: string, other: string) => ({
    ...readJson(within(folder, name), stringsSchema, within(folder, other).name),
    roleOf,
  })
  const zh = read('zh.json', 'en.json')
  const en = read('en.json', 'zh.json')
  const own = [
    ...checkTexts(zh, 'zh'),
    ...checkTexts(en, 'en'),
    ...lackingForms(zh, ['other']),
    ...lackingForms(en, ['one', 'other']),
  ]
  if (!zh.data || !en.data) return own
  return [
    ...own,
    ...lackingStrings(zh, en),
    ...lackingStrings(en, zh),
    ...differentPlaceholders(zh, en),
    ...unnamed(zh, en),
    ...stringPairs(zh, en).flatMap(checkWordingPair),
  ]
}

/** The last keys of strings that name a language or a view, each in that language. */
const views = new Set<PropertyKey>(['zh', 'en', 'zh-en', 'zhEn'])

function roleOf(path: Path): WordingRole {
  return views.has(path.at(-1) ?? '') ? 'view' : 'string'
}

/** Each string of the interface in both languages; the forms of a plural in English each with the one in Chinese. */
function stringPairs(zh: YamlWithRoles, en: YamlWithRoles): WordingPair[] {
  const keyed = (file: YamlWithRoles, language: Language) =>
    wordingsOfYaml(file, language).map((wording) => ({ key: baseOf(wording.path.join('.')), wording }))
  const chinese = new Map(keyed(zh, 'zh').map(({ key, wording }) => [key, wording]))
  return keyed(en, 'en').flatMap(({ key, wording }) => {
    const pair = chinese.get(key)
    return pair ? [{ zh: pair, en: wording }] : []
  })
}

/** The strings of both languages that no code names: they are left over, or their key is misspelt. */
function unnamed(zh: YamlFile<Strings>, en: YamlFile<Strings>): Problem[] {
  const pairs = new Set([...textsOf(en.data ?? {}).keys()].map(baseOf))
  return [...textsOf(zh.data ?? {}).keys()]
    .filter((path) => pairs.has(baseOf(path)) && !isNamed(baseOf(path)))
    .map((path) => ({
      ...zh.at(path.split('.')),
      found: `the string “${path}”, which no page shows`,
      expected: 'only strings that the code asks for',
      cure: 'mend its key, or take it out of both languages',
    }))
}
