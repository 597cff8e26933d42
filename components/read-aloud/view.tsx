import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

/** The button that has the part read aloud, among the tools of the part; without scripts there is none. */
export function ReadAloud({ title }: { title: Words }) {
  return (
    <read-aloud className="no-js:hidden">
      <Localized as="button" type="button" className="tool" of={title} />
    </read-aloud>
  )
}
