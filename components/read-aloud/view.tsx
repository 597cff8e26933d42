import './style.css'
import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

export interface ReadAloudProps {
  title: Words
}

/** The button that has the part read aloud; without scripts there is none. */
export function ReadAloud({ title }: ReadAloudProps) {
  return (
    <read-aloud>
      <button type="button">
        <Localized of={title} />
      </button>
    </read-aloud>
  )
}
