import type { PropsWithChildren } from 'react'
import type { PageData } from '../../lib/pages/kind-of.ts'
import type { Words } from '../../lib/words/words.ts'
import { Actions } from '../actions/view.tsx'
import { Board } from '../board/view.tsx'
import { Cell } from '../cell/view.tsx'
import { Lead } from '../lead/view.tsx'
import { LeftAt } from '../left-at/view.tsx'
import { Localized } from '../localized/view.tsx'
import { Sheet } from '../sheet/view.tsx'
import { TargetFigures } from '../target-figure/view.tsx'
import { Year } from '../year/view.tsx'

/** The newest edition at a glance: what it is, every task, the pledges, and the numbers with their sentences. */
export function Home(home: PageData['home']) {
  return (
    <>
      <div className="grid grid-cols-1 gap-x-12 gap-y-2 pt-2 pb-8 @rail-pairs:grid-cols-[auto_1fr] @rail-pairs:py-14 @rail-pairs:items-baseline easy:grid-cols-1">
        <Year year={home.year} />
        {/* The baseline of an inline block is that of its last line: the year stands on it. */}
        <div>
          <div className="inline-block w-full">
            <Localized
              as="h1"
              className="font-title font-semibold text-3xl second:mt-1 second:text-xl"
              of={home.heading}
            />
            {home.slogan ? <Localized as="p" className="mt-2 text-lg text-main" of={home.slogan} /> : null}
            <Localized as="p" className="mt-1 text-soft" of={home.lead} />
            <Actions links={home.links} />
            <LeftAt {...home.left} />
          </div>
        </div>
      </div>
      <Band id="board" title={home.boardTitle} lead={home.subtitle}>
        <Board areas={home.areas} />
      </Band>
      {home.sheet ? (
        <Band id="sheet" title={home.sheet.title} lead={home.sheet.lead}>
          <Sheet {...home.sheet} />
        </Band>
      ) : null}
      {home.pledges ? (
        <Band id="pledges" title={home.pledges.title} href={home.pledges.href}>
          <ol
            className={`grid grid-cols-1 gap-x-10 @md:grid-cols-2 @rail:grid-cols-${Math.min(home.pledges.items.length, 4)} print:block print:break-inside-avoid`}
          >
            {home.pledges.items.map((pledge) => (
              <li key={pledge.href} className="rule-b">
                <Cell {...pledge} size="pledge" className="h-full py-3" />
              </li>
            ))}
          </ol>
        </Band>
      ) : null}
      {home.targets.length > 0 ? (
        <Band id="figures" title={home.figuresTitle} lead={home.figuresLead}>
          <TargetFigures targets={home.targets} on="page" />
        </Band>
      ) : null}
      {home.editions.length > 0 ? (
        <Band id="editions" title={home.editionsTitle}>
          <Actions links={home.editions} />
        </Band>
      ) : null}
    </>
  )
}

interface BandProps {
  id: string
  title: Words
  /** The page that the band is taken from. */
  href?: string
  lead?: Words
}

/** A section as wide as the page. */
function Band({ id, title, href, lead, children }: PropsWithChildren<BandProps>) {
  return (
    <section
      className="band rule-t pt-8 pb-12 not-first-of-type:in-data-[first='']:animate-next-frame"
      aria-labelledby={id}
    >
      <h2 id={id} className="font-title font-semibold text-2xl second:text-lg">
        {href ? (
          <Localized
            as="a"
            className="plain-link second:text-lg easy:inline-block easy:py-2"
            href={href}
            of={title}
          />
        ) : (
          <Localized of={title} />
        )}
      </h2>
      {lead ? <Lead of={lead} /> : null}
      <div className="mt-6">{children}</div>
    </section>
  )
}
