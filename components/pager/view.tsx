import type { PagerData, PagerLink } from '../../lib/pages/pager.ts'
import { Localized } from '../localized/view.tsx'

/** The parts before and after this one. */
export function Pager({ label, previous, next }: PagerData) {
  return (
    <nav
      className="pager mt-14 grid gap-x-8 border-t-2 border-main @sm:grid-cols-2 easy:block"
      aria-label={label}
    >
      {previous ? <PagerAnchor {...previous} rel="prev" /> : null}
      {next ? <PagerAnchor {...next} rel="next" className="@sm:col-start-2" /> : null}
    </nav>
  )
}

interface PagerAnchorProps extends PagerLink {
  rel: 'prev' | 'next'
  className?: string
}

function PagerAnchor({ href, direction, number, title, rel, className = '' }: PagerAnchorProps) {
  return (
    <a
      href={href}
      rel={rel}
      className={`grid grid-cols-[var(--spacing-number)_1fr] content-start py-4 text-base leading-snug text-ink no-underline hover:text-main ${className}`}
    >
      <Localized as="small" className="col-start-2 text-sm text-soft" of={direction} />
      {number ? <b className="numeral">{number}</b> : null}{' '}
      <Localized as="span" className="col-start-2" of={title} />
    </a>
  )
}
