import { type Keywords, keywordsForm, keywordsSchema } from '../report/keywords.ts'
import { ContentError } from './problem.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'

/** Reads `content/keywords.yaml` and checks its shape. */
export function readKeywords(file: string): YamlFile<Keywords> {
  return readYaml(file, 'content/keywords.yaml', keywordsSchema, keywordsForm)
}

/** The same for one that was checked; throws a `ContentError` if it has not the right shape. */
export function loadKeywords(file: string): Keywords {
  const { data, problems } = readKeywords(file)
  if (!data) throw new ContentError(problems)
  return data
}
