import './style.css'
import type { ChangesData } from '../../lib/pages/change-items.ts'
import { Localized } from '../localized/view.tsx'

/** What was corrected since publication; nothing where there is nothing to say. */
export function Changes({ title, items, none }: ChangesData) {
  if (items.length === 0 && !none) return null
  return (
    <section className="changes">
      <Localized as="h2" id="changes" of={title} />
      {none ? (
        <Localized as="p" of={none} />
      ) : (
        <ul>
          {items.map(({ date, part, href, what, why }) => (
            <li key={`${date} ${href} ${what.zh ?? what.en}`}>
              <time dateTime={date}>{date}</time> <Localized as="a" href={href} of={part} />
              <Localized as="p" of={what} />
              <Localized as="p" of={why} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
