import type { Part } from '../report/edition.ts'
import type { Site } from '../report/site.ts'
import type { Language } from '../report/vocabulary.ts'

/** The terms a part uses, in one language and in the order of the glossary; of a part without any, its title. */
export function keywordsOf(site: Site, part: Part, language: Language): string[] {
  const terms = site.terms.filter((term) => part.terms.includes(term)).map((term) => term[language])
  return terms.length > 0 ? terms : [part.title[language]]
}
