import './style.css'
import type { Shell } from '../../lib/pages/shell.ts'

/** Plain links to the same page in the other views; element.ts keeps the sentence. */
export function ViewSwitch({ label, links }: Shell['header']['viewSwitch']) {
  return (
    <view-switch>
      <nav className="view-switch" aria-label={label}>
        {links.map(({ view, href, name, lang, hreflang, current }) => (
          <a
            key={view}
            href={href}
            lang={lang}
            hrefLang={hreflang}
            aria-current={current ? 'page' : undefined}
            data-view={view}
          >
            {name}
          </a>
        ))}
      </nav>
    </view-switch>
  )
}
