import type { SubPart as SubPartData } from '../../lib/pages/part-page.ts'
import { PartHeading } from '../part-heading/view.tsx'
import { Text } from '../text/view.tsx'

interface SubPartProps {
  part: SubPartData
  level: 2 | 3 | 4
  /** How the paragraphs are told apart. */
  paragraphs?: 'spaced' | 'indented'
}

/** A task or a pledge on a page of several. */
export function SubPart({ part, level, paragraphs }: SubPartProps) {
  return (
    <>
      <div className="mt-9 mb-3 print:mt-5 print:mb-2">
        <PartHeading level={level} {...part} />
      </div>
      <Text sentences={part.sentences} as={paragraphs} />
    </>
  )
}
