import type { SentenceRow } from '../../lib/pages/set-out-rows.ts'
import { Localized } from '../localized/view.tsx'

/** Room for the longest label of a language. */
const labels = {
  zh: 'grid-cols-[--spacing(10)_minmax(0,1fr)]',
  en: 'grid-cols-[--spacing(20)_minmax(0,1fr)]',
}

/** What a sentence sets out and how firmly, and where its places lie, below it. */
export function SentenceRows({ rows }: { rows: SentenceRow[] }) {
  if (rows.length === 0) return null
  return (
    <ul className="text-sm leading-snug print:text-xs">
      {rows.map(({ href, label, text }) => (
        <li
          key={href}
          className={`grid ${text.en ? labels.en : labels.zh} items-baseline gap-x-2 py-1 print:py-0`}
        >
          <Localized as="b" className="font-semibold text-main" of={label} />
          <Localized as="a" className="plain-link first-letter:uppercase" href={href} of={text} />
        </li>
      ))}
    </ul>
  )
}
