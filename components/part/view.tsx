import './style.css'
import type { PageData } from '../../lib/pages/kind-of.ts'
import { Breadcrumb } from '../breadcrumb/view.tsx'
import { Changes } from '../changes/view.tsx'
import { Localized } from '../localized/view.tsx'
import { Pager } from '../pager/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { PartTools } from '../part-tools/view.tsx'
import { Printed } from '../printed/view.tsx'
import { Promised } from '../promised/view.tsx'
import { QuoteTool } from '../quote/view.tsx'
import { ReadAloud } from '../read-aloud/view.tsx'
import { SubPart } from '../sub-part/view.tsx'
import { Text } from '../text/view.tsx'
import { TextDownloads } from '../text-downloads/view.tsx'

/** The page of the requirements, an area, a task or the pledges. */
export function Part(part: PageData['part']) {
  return (
    <div className="part">
      <Breadcrumb {...part.breadcrumb} />
      <article>
        <PartHeading level={1} number={part.number} title={part.title} />
        <Printed {...part.printed} />
        <ReadAloud title={part.listen} />
        <Text sentences={part.sentences} />
        {part.subPartsTitle ? <Localized as="p" className="sub-parts-title" of={part.subPartsTitle} /> : null}
        {part.subParts.map((subPart) => (
          <SubPart key={subPart.id} part={subPart} level={2} />
        ))}
      </article>
      <QuoteTool strings={part.quote} />
      <PartTools {...part.tools} />
      <Promised {...part.promised} />
      <Changes {...part.changes} />
      <TextDownloads {...part.downloads} />
      <Pager {...part.pager} />
    </div>
  )
}
