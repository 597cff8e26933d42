import type { Edition } from '../report/edition.ts'
import type { Words } from '../words/words.ts'
import { areaGroups } from './area-groups.ts'
import { glossaryItem } from './glossary-items.ts'
import type { PageContext } from './page-context.ts'

/** The glossary of all editions: each term where the newest edition that uses it has it first. */
export function termsData(context: PageContext) {
  const { site, words, phrase } = context
  return {
    title: words('terms.title'),
    lead: phrase('terms.description', (language) => ({
      count: site.terms.length,
      city: site.city[language],
    })),
    groups: site.editions.flatMap((edition) => groupsOf(context, edition)),
  }
}

function groupsOf(context: PageContext, edition: Edition) {
  const { editions, terms } = context.site
  const [newest] = editions
  const own = terms.filter(({ id }) => editions.find(({ termUses }) => termUses.get(id)?.length) === edition)
  return areaGroups(context, edition, own, ({ id }) => edition.termUses.get(id)?.[0]?.part).map((group) => ({
    ...group,
    title: edition === newest ? group.title : ofYear(edition, group.title),
    entries: group.entries.map((term) => glossaryItem(context, term)),
  }))
}

/** What stands in none but an older edition says in which. */
function ofYear({ id }: Edition, title: Words): Words {
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${id} ${text}`]))
}
