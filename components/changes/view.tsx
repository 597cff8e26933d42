import type { ChangesData } from '../../lib/pages/change-items.ts'
import { Localized } from '../localized/view.tsx'

interface ChangesProps extends ChangesData {
  /** Beside the text of a part it is an aside. */
  as?: 'aside' | 'section'
}

/** What was corrected since publication; nothing where there is nothing to say. */
export function Changes({ as: Element = 'section', title, items, none }: ChangesProps) {
  if (items.length === 0 && !none) return null
  return (
    <Element className="changes" aria-labelledby="changes">
      <Localized as="h2" id="changes" of={title} />
      {none ? (
        <Localized as="p" of={none} />
      ) : (
        <ul>
          {items.map(({ date, part, href, what, why }) => (
            <li key={`${date} ${href} ${what.zh ?? what.en}`}>
              <time dateTime={date}>{date}</time> <Localized as="a" href={href} of={part} />
              <Localized as="span" of={what} />
              <Localized as="span" of={why} />
            </li>
          ))}
        </ul>
      )}
    </Element>
  )
}
