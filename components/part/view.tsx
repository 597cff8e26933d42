import type { PageData } from '../../lib/pages/kind-of.ts'
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

/**
 * The page of the requirements, an area, a task or the pledges. What is not the report’s own words stands in an aside or
 * the footer, which reader views take out, and in no paragraph or section, by which they choose what to show.
 */
export function Part(part: PageData['part']) {
  return (
    <article className="part">
      <Breadcrumb {...part.breadcrumb} />
      <section className="part-text">
        <Printed {...part.printed} />
        <PartHeading level={1} number={part.number} title={part.title} />
        <ReadAloud title={part.listen} />
        <Text sentences={part.sentences} />
        {part.subPartsTitle ? (
          <Localized as="aside" role="none" className="sub-parts-title" of={part.subPartsTitle} />
        ) : null}
        {part.subParts.map((subPart) => (
          <SubPart key={subPart.id} part={subPart} level={2} />
        ))}
      </section>
      <QuoteTool strings={part.quote} />
      <footer>
        <PartTools {...part.tools} />
        <SetOut {...part.setOut} />
        <Changes as="aside" {...part.changes} />
        <TextDownloads {...part.downloads} />
        <Pager {...part.pager} />
      </footer>
    </article>
  )
}
