import type { ConcernItem } from '../../lib/pages/concern-item.ts'
import { Localized } from '../localized/view.tsx'
import { Text } from '../text/view.tsx'

/** Room for the longest label of a language. */
const labels = {
  zh: 'grid-cols-[--spacing(10)_minmax(0,1fr)]',
  en: 'grid-cols-[--spacing(20)_minmax(0,1fr)]',
}

/** A sentence with the words that touch the concern, then how firmly it sets them out, and where its places lie. */
export function ConcernSentence({ sentence, rows }: ConcernItem) {
  return (
    <>
      <div className="mt-3 text-soft print:mt-1">
        <Text sentences={[sentence]} />
      </div>
      {rows.length > 0 ? (
        <aside role="none" className="mt-1.5 text-sm leading-snug print:mt-0.5 print:text-xs">
          <ul>
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
        </aside>
      ) : null}
    </>
  )
}
