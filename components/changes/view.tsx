import './style.css'
import type { ChangesData } from '../../lib/pages/change-items.ts'
import { Localized } from '../localized/view.tsx'

/** What was corrected since publication; nothing where there is nothing to say. */
export function Changes({ title, items, none }: ChangesData) {
  if (items.length === 0 && !none) return null
  return (
    <section className="changes">
      <h2 id="changes">
        <Localized of={title} />
      </h2>
      {none ? (
        <p>
          <Localized of={none} />
        </p>
      ) : (
        <ul>
          {items.map(({ date, part, href, what, why }) => (
            <li key={`${date} ${href} ${what.zh ?? what.en}`}>
              <time dateTime={date}>{date}</time>{' '}
              <a href={href}>
                <Localized of={part} />
              </a>
              <p>
                <Localized of={what} />
              </p>
              <p>
                <Localized of={why} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
