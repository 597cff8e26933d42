import type { StringKey } from '../words/strings.ts'
import type { Words } from '../words/words.ts'
import { say } from './edition-strings.ts'
import type { PageContext } from './page-context.ts'

/** The title of a list as its page has it: with the year, since each edition has the same lists. */
export function yearTitle(context: PageContext, key: StringKey): Words {
  return context.phrase('head.ofYear', (language) => ({
    year: context.edition.id,
    title: say(key)(context, language),
  }))
}
