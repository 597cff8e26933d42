import { type Keywords, keywordsForm, keywordsSchema } from '../report/keywords.ts'
import { ContentError } from './problem.ts'
import { readYaml } from './read-yaml.ts'

/** Reads a `content/keywords.yaml` that was checked; throws a `ContentError` if it has not the right shape. */
export function loadKeywords(path: string): Keywords {
  const { data, problems } = readYaml({ path, name: 'content/keywords.yaml' }, keywordsSchema, keywordsForm)
  if (!data) throw new ContentError(problems)
  return data
}
