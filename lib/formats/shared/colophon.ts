import type { Edition } from '../../report/edition.ts'
import type { Site } from '../../report/site.ts'
import { languagesOf } from '../../report/view.ts'
import type { ViewWords } from '../../words/view-words.ts'
import type { Words } from '../../words/words.ts'
import type { Dated } from '../format.ts'
import { textHash } from './edition-text.ts'
import { isoDay } from './iso-day.ts'

/** What every copy says about itself, since stale copies circulate. */
export interface Colophon {
  title: Words
  /** Not a government publication; where the text comes from; which language counts. */
  statements: Words[]
  /** When the text last changed, in words. */
  changed: Words
  /** The same as `2024-02-19`, or null when unknown. */
  day: string | null
  hashLabel: Words
  hash: string
  /** How to tell a stale copy. */
  verify: Words
  licence: Words
}

/** The colophon of an edition's copies. */
export function colophonOf(
  { words, of, phrase, view }: ViewWords,
  site: Site,
  edition: Edition,
  { date }: Dated,
): Colophon {
  return {
    title: words('copy.about'),
    statements: [words('copy.notOfficial'), of(edition.source), ...statusOf()],
    changed: date
      ? phrase('copy.changed', (language) => ({
          date: new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
            dateStyle: 'long',
            timeZone: 'Asia/Shanghai',
          }).format(date),
        }))
      : words('copy.undated'),
    day: date ? isoDay(date) : null,
    hashLabel: words('copy.hash'),
    hash: textHash(edition),
    verify: words('copy.verify'),
    licence: of(site.licence),
  }

  /** A copy in Chinese alone holds no translation. */
  function statusOf(): Words[] {
    return languagesOf(view).includes('en') ? [of(edition.translation)] : []
  }
}
