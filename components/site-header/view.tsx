import './style.css'
import type { Shell } from '../../lib/pages/shell.ts'
import { ReadingSettings } from '../reading-settings/view.tsx'
import { ViewSwitch } from '../view-switch/view.tsx'
import { Words } from '../words/view.tsx'

/** The bar at the top of every page. It scrolls away with the page, so it never covers text. */
export function SiteHeader({ home, contents, reading, viewSwitch }: Shell['header']) {
  return (
    <header className="site-header">
      <a className="site-name font-serif" href={home.href} aria-current={home.current ? 'page' : undefined}>
        <Words of={home.title} />
      </a>
      <button type="button" className="contents-button" popoverTarget="contents">
        <Words of={contents} />
      </button>
      <ReadingSettings {...reading} />
      <ViewSwitch {...viewSwitch} />
    </header>
  )
}
