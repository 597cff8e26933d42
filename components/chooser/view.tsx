import type { ChooserData } from '../../lib/pages/chooser-page.ts'
import { HeadLinks } from '../head-links/view.tsx'
import { Year } from '../year/view.tsx'

/** Both titles and a plain link to each view; element.ts marks the one chosen last. */
export function Chooser({ headLinks, year, title, label, last, links }: ChooserData) {
  return (
    <main className="grid grid-cols-1 content-center justify-items-start gap-4 min-h-screen supports-[height:1dvh]:min-h-dvh max-w-lg mx-auto px-edge py-12">
      <HeadLinks links={headLinks} />
      <Year year={year} />
      <h1 className="max-w-full font-title font-semibold text-3xl second:mt-1 second:text-xl">
        <span lang="zh-CN">{title.zh}</span> <span lang="en">{title.en}</span>
      </h1>
      <view-choice data-last-zh={last.zh} data-last-en={last.en}>
        <nav aria-label={`${label.zh} / ${label.en}`}>
          <ul className="flex flex-wrap gap-3 [&_small]:block [&_small]:mt-1 [&_small]:text-center [&_small]:text-soft">
            {links.map(({ view, href, lang, text }) => (
              <li key={view}>
                <a
                  className="pill px-6 leading-snug"
                  href={href}
                  lang={lang}
                  hrefLang={lang}
                  data-view={view}
                >
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
