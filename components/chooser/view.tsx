import type { ChooserData } from '../../lib/pages/chooser-page.ts'
import { HeadLinks } from '../head-links/view.tsx'
import { Year } from '../year/view.tsx'

/** Both titles and a plain link to each view; element.ts marks the one chosen last. */
export function Chooser({ headLinks, year, title, label, last, links }: ChooserData) {
  return (
    <main className="chooser">
      <HeadLinks links={headLinks} />
      <Year year={year} />
      <h1>
        <span lang="zh-CN">{title.zh}</span> <span lang="en">{title.en}</span>
      </h1>
      <view-choice data-last-zh={last.zh} data-last-en={last.en}>
        <nav aria-label={`${label.zh} / ${label.en}`}>
          <ul className="chooser-links">
            {links.map(({ view, href, lang, text }) => (
              <li key={view}>
                <a href={href} lang={lang} hrefLang={lang} data-view={view}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </view-choice>
    </main>
  )
}
