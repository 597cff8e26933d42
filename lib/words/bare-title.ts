import type { EditionFrame, SiteFrame } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'

/**
 * The title of a report without the city and the year that it begins or ends with, for strings that say both beside it:
 * 听潮市2024年政府工作报告 is 政府工作报告. A title of nothing else stays whole.
 */
export function bareTitle(
  { city }: Pick<SiteFrame, 'city'>,
  { id, title }: Pick<EditionFrame, 'title'> & { id: string },
  language: Language,
): string {
  const own = city[language]
  const { before, after } = {
    zh: { before: [own, `${id}年度`, `${id}年`], after: [`（${id}年）`, `（${id}年度）`] },
    en: {
      before: [`${own}’s `, `${own} `, `${id} `],
      after: [`, ${own}`, ` of ${own}`, `, ${id}`, ` (${id})`, ` ${id}`],
    },
  }[language]
  let bare = title[language]
  for (let shorter: string | undefined = bare; shorter; shorter = without(bare, before, after)) bare = shorter
  return bare
}

/** A text without one of these beginnings or ends; empty or undefined where nothing is left to take. */
function without(text: string, before: string[], after: string[]): string | undefined {
  const start = before.find((words) => text.startsWith(words))
  if (start) return text.slice(start.length)
  const end = after.find((words) => text.endsWith(words))
  return end && text.slice(0, -end.length)
}
