import './style.css'
import type { Words as WordsType } from '../../lib/i18n/words.ts'
import { Words } from '../words/view.tsx'

export interface BreadcrumbProps {
  label: string
  /** The pages above this one, from the home page down. */
  links: { href: string; title: WordsType }[]
}

/** The way from the home page to this one. */
export function Breadcrumb({ label, links }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol>
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>
              <Words of={title} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
