import type { Shell } from '../../lib/pages/shell.ts'
import { Localized } from '../localized/view.tsx'

/** Plain links to the same page in the other views; element.ts keeps the sentence. */
export function ViewSwitch({ label, links }: Shell['header']['viewSwitch']) {
  return (
    <view-switch>
      <nav className="view-switch flex flex-wrap rounded-full bg-tint whitespace-nowrap" aria-label={label}>
        {links.map(({ view, href, name, lang, hreflang, current }) => (
          <a
            key={view}
            className="flex min-h-touch items-center rounded-full px-1.5 @max-xs:px-0.5 easy:@max-xs:aria-[current]:hidden text-soft no-underline @md:px-3 hover:text-main aria-[current]:bg-main aria-[current]:text-paper"
            href={href}
            lang={lang}
            hrefLang={hreflang}
            aria-current={current ? 'page' : undefined}
            data-view={view}
          >
            <Localized as="span" of={name} />
          </a>
        ))}
      </nav>
    </view-switch>
  )
}
