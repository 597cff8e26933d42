import { type Language, languages } from '../../report/vocabulary.ts'
import type { YamlFile } from '../read-yaml.ts'
import { yamlTexts } from '../yaml-texts.ts'
import type { Wording, WordingPair, WordingRole } from './wording.ts'

/**
 * Every text of a YAML file that is in one language, since it stands under `zh` or `en`.
 * @param only the language of all texts of the file, where it has one
 */
export function wordingsOfYaml(yaml: YamlFile<unknown>, only?: Language): Wording[] {
  return yamlTexts(yaml.value).flatMap(({ text, path }) => {
    const language = only ?? path.find((key) => key === 'zh' || key === 'en')
    if (!language || text === '') return []
    const at = (index: number) => yaml.within(path, index)
    return { text, language, role: roleOf(yaml.file, path), file: yaml.file, at }
  })
}

/** The texts of a YAML file that stand under `zh` and `en` at the same place. */
export function wordingPairsOfYaml(yaml: YamlFile<unknown>): WordingPair[] {
  const texts = wordingsOfYaml(yaml)
  const paths = yamlTexts(yaml.value)
    .filter(({ text, path }) => text !== '' && path.some((key) => key === 'zh' || key === 'en'))
    .map(({ path }) => path)
  const byPath = new Map(paths.map((path, index) => [JSON.stringify(path), texts[index]]))
  return paths.flatMap((path) => {
    // A short name says what fits, in each language.
    if (!path.includes('zh') || path[0] === 'shortName') return []
    const [zh, en] = languages.map((language) =>
      byPath.get(JSON.stringify(path.map((key) => (key === 'zh' ? language : key)))),
    )
    return zh && en ? [{ zh, en }] : []
  })
}

/** The last keys of strings that name a language or a view. */
const views = new Set<PropertyKey>(['zh', 'en', 'zh-en', 'zhEn'])
/** The keys of texts that are whole sentences of the editors. */
const prose = new Set<PropertyKey>(['note', 'licence', 'source', 'translation', 'tested', 'short'])

function roleOf(file: string, path: readonly PropertyKey[]): WordingRole {
  if (file.startsWith('content/ui/') && views.has(path.at(-1) ?? '')) return 'view'
  if (file.startsWith('content/ui/') || path[0] === 'requirements') return 'string'
  if (file.endsWith('/keywords.yaml')) return 'keywords'
  if (file.endsWith('/notes.yaml')) return 'prose'
  if (file.endsWith('/changes.yaml')) return 'line'
  if (path.some((key) => prose.has(key))) return 'prose'
  return file.endsWith('/edition.yaml') ? 'heading' : 'name'
}
