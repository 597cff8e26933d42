import type { Link } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'
import { DeckedTitle } from '../part-heading/decked-title.tsx'

/** How large the number and the words of each size are. */
const sizes = {
  area: [
    'text-3xl leading-none',
    'font-title font-semibold text-lg leading-tight second:mt-1 second:text-sm',
  ],
  pledge: ['text-2xl leading-none', 'text-base @max-xs:text-least leading-snug'],
  task: ['text-lg leading-none', 'text-base @max-xs:text-least leading-snug'],
} as const

interface CellProps extends Link {
  size: keyof typeof sizes
  /** Whether the clauses of the title after the first are set smaller. */
  deck?: boolean
  className: string
}

/** A link whose number stands in a box of one width, on one baseline with its words. */
export function Cell({ href, number, title, size, deck, className }: CellProps) {
  const [ofNumber, ofWords] = sizes[size]
  return (
    <a
      className={`grid grid-cols-[var(--spacing-number)_minmax(0,1fr)] content-start items-baseline gap-x-2 text-ink no-underline hover:bg-tint hover:text-main easy:min-h-11 ${className}`}
      href={href}
    >
      <b className={`numeral ${ofNumber}`}>{number}</b>
      {deck ? (
        <span className={`title ${ofWords}`}>
          <DeckedTitle of={title} deckSize="text-sm @max-xs:text-least" />
        </span>
      ) : (
        <Localized as="span" className={`title ${ofWords}`} of={title} />
      )}
    </a>
  )
}
