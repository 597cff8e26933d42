import type { ChooserData } from '../../lib/pages/chooser-page.ts'
import { Filing } from '../filing/view.tsx'
import { HeadLinks } from '../head-links/view.tsx'
import { LeftAt } from '../left-at/view.tsx'
import { Year } from '../year/view.tsx'

/** Both titles and a plain link to each view; element.ts marks the one read last. */
export function Chooser({ headLinks, year, title, label, last, links, left, filing }: ChooserData) {
  return (
    <main
      id="main"
      className="grid grid-cols-1 content-center justify-items-start gap-4 min-h-screen supports-[height:1dvh]:min-h-dvh max-w-lg mx-auto px-edge py-12"
    >
      <HeadLinks links={headLinks} />
      <Year year={year} />
      <h1 className="max-w-full font-title font-semibold text-3xl second:mt-1 second:text-xl">
        <span lang="zh-CN">{title.zh}</span> <span lang="en">{title.en}</span>
      </h1>
      <view-choice data-last-zh={last.zh} data-last-en={last.en}>
        <nav aria-label={`${label.zh} / ${label.en}`}>
          {/* The note under a link comes late: its room is there before. */}
          <ul className="flex flex-wrap gap-x-3 gap-y-8 pb-7 [&_small]:absolute [&_small]:inset-x-0 [&_small]:mt-1 [&_small]:text-center [&_small]:whitespace-nowrap [&_small]:text-soft">
            {links.map(({ view, href, lang, text }) => (
              <li key={view} className="relative">
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
      {left.map((one) => (
        <LeftAt key={one.lang} {...one} />
      ))}
      <Filing links={filing} />
    </main>
  )
}
