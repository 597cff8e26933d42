import type { Shell } from '../../lib/pages/shell.ts'
import { Localized } from '../localized/view.tsx'

/** Plain links to the same page in the other views; element.ts keeps the sentence. */
export function ViewSwitch({ label, links }: Shell['header']['viewSwitch']) {
  return (
    <view-switch>
      <nav className="view-switch" aria-label={label}>
        {links.map(({ view, href, name, lang, hreflang, current }) => (
          <Localized
            as="a"
            key={view}
            href={href}
            lang={lang}
            hrefLang={hreflang}
            aria-current={current ? 'page' : undefined}
            data-view={view}
            of={name}
          />
        ))}
      </nav>
    </view-switch>
  )
}
