import { type Language, languages } from '../../../report/vocabulary.ts'
import type { Path } from '../../parse-yaml.ts'
import type { YamlFile } from '../../read-yaml.ts'
import type { Wording, WordingPair, WordingRole } from './wording.ts'

/** A YAML file, and what each of its texts is for. */
export interface YamlWithRoles extends YamlFile<unknown> {
  roleOf(path: Path): WordingRole
}

/** A text of a YAML file, with the keys that lead to it. */
interface YamlWording extends Wording {
  path: Path
}

/**
 * Every text of a YAML file that is in one language, since it stands under `zh` or `en`.
 * @param only the language of all texts of the file, where it has one
 */
export function wordingsOfYaml(yaml: YamlWithRoles, only?: Language): YamlWording[] {
  return yamlTexts(yaml.value).flatMap(({ text, path }) => {
    const language = only ?? path.find((key) => key === 'zh' || key === 'en')
    if (!language || text === '') return []
    return { text, language, role: yaml.roleOf(path), at: (index) => yaml.within(path, index), path }
  })
}

/** The texts of a YAML file that stand under `zh` and `en` at the same place. */
export function wordingPairsOfYaml(yaml: YamlWithRoles): WordingPair[] {
  const byPath = new Map(wordingsOfYaml(yaml).map((wording) => [JSON.stringify(wording.path), wording]))
  return [...byPath.values()].flatMap(({ role, path }) => {
    // Keywords are what readers of each language type; a short name says what fits.
    if (!path.includes('zh') || role === 'keywords' || path[0] === 'shortName') return []
    const [zh, en] = languages.map((language) =>
      byPath.get(JSON.stringify(path.map((key) => (key === 'zh' ? language : key)))),
    )
    return zh && en ? [{ zh, en }] : []
  })
}

/** Every text that stands anywhere in the data of a YAML file, with the path that leads to it. */
function yamlTexts(value: unknown, path: Path = []): Pick<YamlWording, 'text' | 'path'>[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (!value || typeof value !== 'object') return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, item]) => yamlTexts(item, [...path, key]))
}
