import './style.css'
import type { SubPart as SubPartData } from '../../lib/pages/part-page.ts'
import { PartHeading } from '../part-heading/view.tsx'
import { Text } from '../text/view.tsx'

export interface SubPartProps {
  part: SubPartData
  level: 2 | 3 | 4
}

/** A task or a pledge on a page of several. */
export function SubPart({ part: { id, number, title, href, sentences }, level }: SubPartProps) {
  return (
    <section className="sub-part">
      <PartHeading level={level} id={id} number={number} title={title} href={href} />
      <Text sentences={sentences} />
    </section>
  )
}
