import { Fragment } from 'react'
import type { PageData } from '../../lib/pages/kind-of.ts'
import { Breadcrumb } from '../breadcrumb/view.tsx'
import { LinkItems } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { PartTools } from '../part-tools/view.tsx'
import { Printed } from '../printed/view.tsx'
import { QuoteTool } from '../quote/view.tsx'
import { ConcernSentence } from './sentence.tsx'

/**
 * The page of a situation in life, a district or a park: the sentences that touch it under their parts. What is not the
 * report’s own words stands in an aside or the footer, as on the page of a part.
 */
export function Concern(concern: PageData['concern']) {
  const { bilingual, groups, unnamed, elsewhere, silent } = concern
  return (
    <article
      className={`concern print:block easy:max-w-easy ${bilingual ? 'max-w-measure @lg:max-w-pairs' : 'max-w-measure'}`}
    >
      <Breadcrumb {...concern.breadcrumb} />
      <section className="part-text">
        <Printed {...concern.printed} />
        <div className="mt-3 @md:mt-6 print:mt-1">
          <PartHeading level={1} title={concern.title} />
        </div>
        <aside role="none">
          <ul>
            {[concern.about, concern.count, unnamed, elsewhere].map((said) =>
              said ? (
                <Localized
                  as="li"
                  key={said.zh ?? said.en}
                  className={`mt-2 max-w-measure text-base text-soft text-balance print:text-sm ${bilingual ? 'print:mt-0.5 print:max-w-none' : 'print:me-4 print:inline'} ${bilingual && (said === concern.about || said === concern.count) ? 'print:[&>[lang]]:inline' : ''}`}
                  of={said}
                />
              ) : null,
            )}
          </ul>
        </aside>
        {groups.map(({ id, number, title, href, mentions }) => (
          <Fragment key={id}>
            <div className="mt-8 mb-1 print:mt-1 print:mb-0 print:[&_h2]:[--size:var(--text-lg)] print:[&_[lang]]:inline">
              <PartHeading level={2} size={3} id={id} number={number} title={title} href={href} />
            </div>
            {mentions.map((mention) => (
              <ConcernSentence key={mention.sentence.id} {...mention} />
            ))}
          </Fragment>
        ))}
      </section>
      <QuoteTool strings={concern.quote} />
      <footer className="in-data-[first='']:animate-next-frame">
        {silent ? (
          <Localized
            as="aside"
            role="none"
            className="mt-8 border-s-3 border-strong ps-3 text-sm text-soft print:mt-2"
            of={silent}
          />
        ) : null}
        <PartTools {...concern.tools} />
        <aside className="mt-10 rule-t pt-3 text-sm print:hidden" role="none">
          <Localized as="h2" className="font-semibold text-soft" of={concern.othersTitle} />
          <ul className="flex flex-wrap gap-x-5">
            <LinkItems links={concern.others} linkClass="link inline-block py-1 easy:py-2" />
          </ul>
        </aside>
      </footer>
    </article>
  )
}
