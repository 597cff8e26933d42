import { idsIn } from '../report/mentions.ts'
import type { Language, Part, Site } from '../report/types.ts'

/** The terms a part uses, in one language; of a part without any, its title. */
export function keywordsOf(site: Site, part: Part, language: Language): string[] {
  const used = idsIn(part, 'term')
  const terms = site.terms.filter(({ id }) => used.includes(id)).map((term) => term[language])
  return terms.length > 0 ? terms : [part.title[language]]
}
