import type { Layout } from '../../lib/pages/layout-of.ts'
import type { Shell } from '../../lib/pages/shell.ts'
import type { View } from '../../lib/report/view.ts'
import { Localized } from '../localized/view.tsx'
import { ReadingSettings } from '../reading-settings/view.tsx'
import { SearchBox } from '../search-box/view.tsx'
import { ViewSwitch } from '../view-switch/view.tsx'

/**
 * The head of every page: one row, on a phone two. It scrolls away with the page; on a long one its controls come back
 * when the reader scrolls up (come-back.ts), where no contents stand beside the text.
 */
export function SiteHeader({
  home,
  view,
  layout,
  contents,
  search,
  reading,
  viewSwitch,
}: Shell['header'] & { layout: Layout }) {
  const { short, long, settings } = names[layout === 'wide' && view === 'en' ? 'en-wide' : view]
  const { back, button } = untilContents[layout]
  return (
    <header
      className={`site-header not-has-[view-switch_a+a+a]:invisible z-2 flex flex-wrap items-center gap-x-1 @max-xs:gap-x-0 @max-xs:gap-y-1 @max-xs:pb-1 bg-paper px-sides pt-1.5 print:hidden text-control @md:gap-x-3 @md:pt-0 @md:text-sm easy:pt-1 easy:data-back:sticky rule-b motion-safe:data-back:animate-appear ${back}`}
    >
      <aside role="none" className="contents">
        <a
          className="site-name me-auto flex min-h-touch items-center font-name text-base @max-xs:pe-1.5 @max-xs:text-control leading-tight font-semibold text-ink no-underline hover:text-main"
          href={home.href}
          aria-current={home.current ? 'page' : undefined}
        >
          <Localized
            as="span"
            className={`easy:hidden *:font-name *:leading-[inherit] ${long}`}
            of={home.title}
          />
          <Localized
            as="span"
            className={`easy:inline *:font-name *:leading-[inherit] ${short}`}
            of={home.shortTitle}
          />
        </a>
        <ReadingSettings {...reading} nameClass={settings} />
        <div className="easy:@max-xs:contents flex basis-full flex-wrap items-center gap-1 py-1.5 @max-xs:gap-x-0 @md:basis-auto easy:py-1 @md:gap-x-3 @md:py-2">
          <Localized
            as="button"
            type="button"
            className={`contents-button text-button @max-md:-ms-1.5 @max-xs:ms-0 @max-xs:me-0.5 @max-xs:px-0 @max-rail-pairs:second:sr-only ${button}`}
            popoverTarget="contents"
            of={contents}
          />
          <SearchBox {...search} />
          <ViewSwitch {...viewSwitch} />
        </div>
      </aside>
    </header>
  )
}

/** The full name of the site, and that of the settings, stand where they have room beside the controls. */
const names = {
  zh: { short: '@lg:hidden', long: 'hidden @lg:inline', settings: '@max-lg:sr-only' },
  en: { short: '@rail:hidden', long: 'hidden @rail:inline', settings: '@max-rail-pairs:sr-only' },
  'en-wide': { short: '@notes:hidden', long: 'hidden @notes:inline', settings: '@max-notes:sr-only' },
  'zh-en': {
    short: 'second:hidden @rail-pairs:hidden',
    long: 'hidden second:text-xs @rail-pairs:inline',
    settings: '@max-rail-pairs:sr-only @max-2xl:second:sr-only',
  },
} satisfies Record<View | 'en-wide', { short: string; long: string; settings: string }>

const oneColumn = { back: '@max-rail:data-back:sticky', button: '@rail:hidden easy:block' }
const twoColumns = { back: '@max-rail-pairs:data-back:sticky', button: '@rail-pairs:hidden easy:block' }

/** Up to where the header comes back, and its button for the contents stands: to where the contents stand beside a page. */
const untilContents = {
  wide: { back: 'data-back:sticky', button: '' },
  text: oneColumn,
  list: oneColumn,
  pairs: twoColumns,
  'list-of-pairs': twoColumns,
} satisfies Record<Layout, { back: string; button: string }>
