import type { PageData } from '../../lib/pages/kind-of.ts'
import { Breadcrumb } from '../breadcrumb/view.tsx'
import { Lead } from '../lead/view.tsx'
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
  const { bilingual, groups, unnamed, silent } = concern
  return (
    <article
      className={`concern print:block easy:max-w-easy ${bilingual ? 'max-w-measure @lg:max-w-pairs' : 'max-w-measure'}`}
    >
      <Breadcrumb {...concern.breadcrumb} />
      <Printed {...concern.printed} />
      <div className="mt-3 @md:mt-6 print:mt-1">
        <PartHeading level={1} title={concern.title} />
      </div>
      <aside role="none" className="print:[&_p]:mt-0.5 print:[&_p]:text-sm">
        <Lead of={concern.about} />
        <Lead of={concern.count} />
        {unnamed ? <Lead of={unnamed} /> : null}
      </aside>
      {groups.map(({ id, number, title, href, mentions }) => (
        <section key={id} className="mt-8 print:mt-1.5 print:text-xs print:leading-snug">
          <PartHeading level={2} size={3} id={id} number={number} title={title} href={href} />
          {mentions.map((mention) => (
            <ConcernSentence key={mention.sentence.id} {...mention} />
          ))}
        </section>
      ))}
      <QuoteTool strings={concern.quote} />
      <footer>
        {silent ? (
          <Localized
            as="aside"
            role="none"
            className="mt-8 border-s-3 border-strong ps-3 text-sm text-soft print:mt-4"
            of={silent}
          />
        ) : null}
        <PartTools {...concern.tools} />
        <aside className="mt-10 rule-t pt-3 text-sm print:hidden" role="none">
          <ul className="flex flex-wrap gap-x-5">
            <LinkItems links={concern.others} linkClass="link inline-block py-1 easy:py-2" />
          </ul>
        </aside>
      </footer>
    </article>
  )
}
