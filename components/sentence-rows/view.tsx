import type { SentenceRow } from '../../lib/pages/set-out-rows.ts'
import { isPair } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

/** Room for the longest label of a language; on paper rows follow each other, and two languages stand side by side. */
const rooms = {
  zh: 'grid-cols-[--spacing(10)_minmax(0,1fr)] print:me-3 print:inline',
  en: 'grid-cols-[--spacing(20)_minmax(0,1fr)] print:me-3 print:inline',
  pair: 'grid-cols-[--spacing(20)_minmax(0,1fr)] print:grid-cols-[10%_30%_13%_1fr] print:gap-x-0 print:[&>*]:contents print:[&>*>*]:row-start-1 print:[&>*>*]:pe-2 print:[&>*>*]:leading-snug print:[&>*>*+*]:text-beside print:[&>a>*]:col-start-2 print:[&>b>*+*]:col-start-3 print:[&>a>*+*]:col-start-4',
}

/** What a sentence sets out and how firmly, and where its places lie, below it. */
export function SentenceRows({ rows }: { rows: SentenceRow[] }) {
  if (rows.length === 0) return null
  return (
    <ul className="text-sm leading-snug print:text-xs print:leading-snug">
      {rows.map(({ href, label, text }) => (
        <li
          key={href}
          className={`grid ${rooms[isPair(text) ? 'pair' : text.en ? 'en' : 'zh']} items-baseline gap-x-2 py-1 print:py-0`}
        >
          <Localized as="b" className="font-semibold text-main" of={label} />{' '}
          <Localized
            as="a"
            className="plain-link first-letter:uppercase second:first-letter:uppercase"
            href={href}
            of={text}
          />
        </li>
      ))}
    </ul>
  )
}
