import type { Shell } from '../../lib/pages/shell.ts'
import { Localized } from '../localized/view.tsx'
import { ReadingSettings } from '../reading-settings/view.tsx'
import { SearchBox } from '../search-box/view.tsx'
import { ViewSwitch } from '../view-switch/view.tsx'

/** The bar at the top of every page. It scrolls away with the page, so it never covers text. */
export function SiteHeader({ home, contents, search, reading, viewSwitch }: Shell['header']) {
  return (
    <header className="site-header">
      <a className="site-name font-serif" href={home.href} aria-current={home.current ? 'page' : undefined}>
        <Localized as="span" className="site-name-long" of={home.title} />
        <Localized as="span" className="site-name-short" of={home.shortTitle} />
      </a>
      <Localized
        as="button"
        type="button"
        className="contents-button"
        popoverTarget="contents"
        of={contents}
      />
      <SearchBox {...search} />
      <ReadingSettings {...reading} />
      <ViewSwitch {...viewSwitch} />
    </header>
  )
}
