import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

export interface PartHeadingProps {
  level: 1 | 2 | 3 | 4
  id?: string
  /** The number that hangs in the margin. */
  number?: string
  title: Words
  /** The part's own page, when the heading stands on another. */
  href?: string
}

/** A part's title with its number hanging in the margin. */
export function PartHeading({ level, id, number, title, href }: PartHeadingProps) {
  const Heading = `h${level}` as const
  const words = <Localized of={title} />
  return (
    <Heading className={`part-heading level-${level}`} id={id}>
      {number ? <span className="hanging">{number}</span> : null}{' '}
      <span className="part-title">{href ? <a href={href}>{words}</a> : words}</span>
    </Heading>
  )
}
