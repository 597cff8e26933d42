import type { SubPart as SubPartData } from '../../lib/pages/part-page.ts'
import { PartHeading } from '../part-heading/view.tsx'
import { Text } from '../text/view.tsx'

/** A task or a pledge on a page of several. */
export function SubPart({ part, level }: { part: SubPartData; level: 2 | 3 | 4 }) {
  return (
    <>
      <PartHeading level={level} {...part} />
      <Text sentences={part.sentences} />
    </>
  )
}
