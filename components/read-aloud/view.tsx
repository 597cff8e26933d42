import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

/** The button that has the part read aloud; without scripts there is none. */
export function ReadAloud({ title }: { title: Words }) {
  return (
    <read-aloud>
      <Localized as="button" type="button" of={title} />
    </read-aloud>
  )
}
