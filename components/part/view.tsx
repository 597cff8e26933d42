import type { PageData } from '../../lib/pages/kind-of.ts'
import { Beside } from '../beside/view.tsx'
import { Breadcrumb } from '../breadcrumb/view.tsx'
import { Changes } from '../changes/view.tsx'
import { Localized } from '../localized/view.tsx'
import { Pager } from '../pager/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { PartTools } from '../part-tools/view.tsx'
import { Printed } from '../printed/view.tsx'
import { QuoteTool } from '../quote/view.tsx'
import { ReadAloud } from '../read-aloud/view.tsx'
import { SetOut } from '../set-out/view.tsx'
import { SubPart } from '../sub-part/view.tsx'
import { Text } from '../text/view.tsx'
import { TextDownloads } from '../text-downloads/view.tsx'

/** The measure; with a margin for terms and notes where there is room beside it; two measures for two languages. */
const columns = {
  alone: 'max-w-measure',
  beside:
    'max-w-measure @notes:grid @notes:max-w-none @notes:grid-cols-[minmax(0,var(--measure))] @notes:auto-cols-[minmax(0,var(--spacing-notes))] @notes:grid-rows-[repeat(8,auto)_1fr] @notes:gap-x-12',
  paired: 'max-w-measure @lg:max-w-pairs',
}

/** What a phone’s first screen has no room for: all of several parts but the first. */
const later = "@max-md:in-data-[first='']:[&>:nth-child(n+6)]:animate-next-frame"

/**
 * The page of the requirements, an area, a task or the pledges. What is not the report’s own words stands in an aside or
 * the footer, which reader views take out, and in no paragraph or section, by which they choose what to show.
 */
export function Part(part: PageData['part']) {
  const { hasNotes, bilingual } = part
  return (
    <article
      className={`part print:block easy:block easy:max-w-easy ${columns[bilingual ? 'paired' : hasNotes ? 'beside' : 'alone']}`}
    >
      <Breadcrumb {...part.breadcrumb} />
      <section className={`part-text ${part.subParts.length > 1 ? later : ''}`}>
        <Printed {...part.printed} />
        <div className="mt-3 mb-4 @md:mt-6 @md:mb-6 print:mt-1 print:mb-4">
          <PartHeading level={1} number={part.number} title={part.title} deck={part.deck} />
        </div>
        <Text sentences={part.sentences} />
        {part.subPartsTitle ? (
          <Localized
            as="aside"
            role="none"
            className="text-sm @max-xs:text-control text-soft print:hidden"
            of={part.subPartsTitle}
          />
        ) : null}
        {part.subParts.map((subPart) => (
          <SubPart key={subPart.id} part={subPart} level={2} />
        ))}
      </section>
      <QuoteTool strings={part.quote} />
      <footer className="contents @max-notes:in-data-[first='']:animate-next-frame">
        <PartTools {...part.tools}>
          <ReadAloud title={part.listen} />
        </PartTools>
        <SetOut {...part.setOut} />
        <Beside {...part.beside} bilingual={bilingual} />
        <Changes as="aside" {...part.changes} />
        <TextDownloads {...part.downloads} />
        <Pager {...part.pager} />
      </footer>
    </article>
  )
}
