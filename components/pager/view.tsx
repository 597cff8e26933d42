import type { PagerData, PagerLink } from '../../lib/pages/pager.ts'
import { Localized } from '../localized/view.tsx'

/** The parts before and after this one. */
export function Pager({ label, previous, next }: PagerData) {
  return (
    <nav className="pager" aria-label={label}>
      {previous ? <PagerAnchor {...previous} rel="prev" /> : null}
      {next ? <PagerAnchor {...next} rel="next" /> : null}
    </nav>
  )
}

function PagerAnchor({ href, direction, number, title, rel }: PagerLink & { rel: 'prev' | 'next' }) {
  return (
    <a href={href} rel={rel}>
      <Localized as="small" of={direction} />
      <span>
        {number ? <b>{number}</b> : null} <Localized of={title} />
      </span>
    </a>
  )
}
