import { fullFileAddress } from '../../report/full-address.ts'
import type { Subject } from '../format.ts'
import { textHash } from '../shared/edition-text.ts'
import { isoDay } from '../shared/iso-day.ts'

/**
 * What stands at the head of every JSON file: whose text it is, and which.
 * @param schema the path of the schema of the file
 */
export function fileHead(
  { site, edition, date }: Pick<Subject, 'site' | 'edition' | 'date'>,
  schema: string,
) {
  return {
    $schema: fullFileAddress(schema),
    edition: edition.id,
    source: edition.source,
    ...(edition.attribution ? { attribution: edition.attribution } : {}),
    translation: edition.translation,
    licence: site.licence,
    changed: date ? isoDay(date, site) : null,
    textSha256: textHash(edition),
  }
}
