import { takeAwayList } from '../formats/take-away-list.ts'
import { fileAddress } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** Files of a part, linked from its page. */
export interface TakeAwayLinks {
  title: Words
  links: { href: string; saveAs: string | undefined; title: Words }[]
}

/** The PDF of its area, or of the whole where it is in none, in the view's languages; its data; the way to all files. */
export function takeAwayLinks(context: PageContext, edition: Edition, part: Part): TakeAwayLinks {
  const { words, href, view } = context
  const area = part.kind === 'task' ? part.area.id : part.kind === 'area' ? part.id : undefined
  const find = (format: 'pdf' | 'part', id: string | undefined) =>
    takeAwayList().entries.find(
      (entry) =>
        entry.format === format && entry.edition === edition.id && entry.part === id && entry.view === view,
    )
  const pdf = find('pdf', area)
  const data = find('part', part.id)
  return {
    title: words('downloads.takeAway'),
    links: [
      ...(pdf
        ? [
            {
              href: fileAddress(pdf.path),
              saveAs: pdf.saveAs,
              title: words(area ? 'downloads.ofArea' : 'downloads.ofReport'),
            },
          ]
        : []),
      ...(data
        ? [{ href: fileAddress(data.path), saveAs: data.saveAs, title: words('downloads.ofPart') }]
        : []),
      { href: href({ kind: 'downloads' }), saveAs: undefined, title: words('downloads.all') },
    ],
  }
}
