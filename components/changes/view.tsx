import type { ChangesData } from '../../lib/pages/change-items.ts'
import { Localized } from '../localized/view.tsx'
import { Paragraph } from '../paragraph/view.tsx'
import { Prose } from '../prose/view.tsx'

interface ChangesProps extends ChangesData {
  /** Beside the text of a part it is an aside. */
  as?: 'aside' | 'section'
}

/** What was corrected since publication; nothing where there is nothing to say. */
export function Changes({ as, title, items, none }: ChangesProps) {
  if (items.length === 0 && !none) return null
  return (
    <Prose as={as} className="changes" id="changes" title={title}>
      {none ? (
        <Paragraph of={none} />
      ) : (
        <ul>
          {items.map(({ date, part, href, what, why }) => (
            <li key={`${date} ${href} ${what.zh ?? what.en}`} className="mt-2">
              <time dateTime={date}>{date}</time>{' '}
              <Localized as="a" className="link inline-block py-1 easy:py-2" href={href} of={part} />
              <Paragraph of={what} />
              <Paragraph of={why} />
            </li>
          ))}
        </ul>
      )}
    </Prose>
  )
}
