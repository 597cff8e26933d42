import './style.css'
import type { SubPart as SubPartData } from '../../lib/pages/part-page.ts'
import { PartHeading } from '../part-heading/view.tsx'
import { Text } from '../text/view.tsx'

/** A task or a pledge on a page of several. */
export function SubPart({ part, level }: { part: SubPartData; level: 2 | 3 | 4 }) {
  const { id, number, title, href, sentences } = part
  return (
    <section className="sub-part">
      <PartHeading level={level} id={id} number={number} title={title} href={href} />
      <Text sentences={sentences} />
    </section>
  )
}
