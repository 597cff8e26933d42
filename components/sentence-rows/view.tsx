import type { SentenceRow } from '../../lib/pages/set-out-rows.ts'
import { isPair } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

/** Room for the longest label of a language; on paper rows follow each other, and two languages stand side by side. */
const rooms = {
  zh: 'grid-cols-[--spacing(10)_minmax(0,1fr)] print:me-3 print:inline',
  en: 'grid-cols-[--spacing(20)_minmax(0,1fr)] print:me-3 print:inline',
  pair: 'grid-cols-[--spacing(20)_minmax(0,1fr)]',
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
            className={`plain-link first-letter:uppercase ${isPair(text) ? 'print:grid print:grid-cols-[2fr_3fr] print:gap-x-4' : ''}`}
            href={href}
            of={text}
          />
        </li>
      ))}
    </ul>
  )
}
