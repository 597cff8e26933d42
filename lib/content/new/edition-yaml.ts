import { stringify } from 'yaml'
import { editionSchema } from '../../report/schema.ts'
import { toFillIn, untranslated } from '../unwritten.ts'
import type { NewestEdition } from './newest-edition.ts'
import { printChinese } from './print-chinese.ts'
import type { TakenReport } from './take-report.ts'
import { yamlHead } from './yaml-head.ts'

/**
 * The text of `edition.yaml`: what the report says, with the English still to be written. What it does not say and an edition
 * must have is to be filled in, below a comment with what the newest edition has there; what an edition may lack is left out,
 * but for the heading of pledges that there are, and for which titles are the editors’.
 */
export function editionYaml(
  { frame, requirements, pledges }: Pick<TakenReport, 'frame' | 'requirements' | 'pledges'>,
  year: string,
  newest: NewestEdition | undefined,
): string {
  const head = yamlHead('edition.yaml', newest?.folder)
  const keys = Object.entries(editionSchema.shape).flatMap(([key, schema]) => {
    const taken = frame[key as keyof typeof frame]
    if (taken) {
      const zh = printChinese(taken.text)
      return [entry(key, zh, untranslated(zh))]
    }
    if (key === 'added' && requirements?.title === '') return [stringify({ [key]: ['requirements'] })]
    if (schema.isOptional() && !(key === 'pledges' && pledges.length > 0)) return []
    return [comment(key, newest) + entry(key, toFillIn, toFillIn)]
  })
  return (newest ? head.replaceAll(newest.year, year) : head) + keys.join('')
}

function entry(key: string, zh: string, en: string): string {
  return stringify({ [key]: { zh, en } }, { lineWidth: 0 })
}

function comment(key: string, newest: NewestEdition | undefined): string {
  const { zh, en } = newest?.frame[key] ?? {}
  return newest && zh && en ? `# ${newest.year}: ${zh} / ${en}\n` : ''
}
