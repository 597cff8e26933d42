import { checkDates } from './check-dates.ts'
import type { LoadedEdition } from './load-edition.ts'
import { type Problem, startOf } from './problem.ts'
import type { SiteYaml } from './site-files.ts'
import { checkTexts } from './wording/check-wording.ts'
import { checkWordingPair } from './wording/check-wording-pair.ts'
import { wordingPairsOfYaml } from './wording/wordings-of-yaml.ts'

/**
 * What is wrong with the files of the whole site: their texts, and what they say of the editions.
 * @param editions newest first
 * @param known whether the content folder has nothing but known files and folders
 */
export function checkSite(files: SiteYaml, editions: readonly LoadedEdition[], known: boolean): Problem[] {
  const outlines = editions.map(({ outline }) => outline)
  const years = outlines.map(({ id }) => id)
  const certain = editions.length > 0 && known
  const used = {
    marks: editions.flatMap(({ used }) => used.marks),
    valid: editions.flatMap(({ used }) => used.valid),
    whole: certain && editions.every(({ used }) => used.whole),
  }
  const named = certain && editions.every(({ named }) => named)
  const yamlFiles = Object.values(files)
  const noEdition = {
    ...startOf('content'),
    found: 'no edition',
    expected: 'expected at least one folder named for its year, such as content/2024',
    cure: 'add one, as README.md says',
  }
  return [
    ...yamlFiles.flatMap((file) => checkTexts(file)),
    ...yamlFiles.flatMap(wordingPairsOfYaml).flatMap(checkWordingPair),
    ...checkDates(files.frame, files.changes, years),
    ...yamlFiles.flatMap((file) => file.check({ used, outlines: named ? outlines : undefined })),
    ...(editions.length === 0 && known ? [noEdition] : []),
  ]
}
