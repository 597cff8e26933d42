import './style.css'
import type { Words as WordsType } from '../../lib/words/words.ts'
import { Words } from '../words/view.tsx'

export interface ReadAloudProps {
  title: WordsType
}

/** The button that has the part read aloud; without scripts there is none. */
export function ReadAloud({ title }: ReadAloudProps) {
  return (
    <read-aloud>
      <button type="button">
        <Words of={title} />
      </button>
    </read-aloud>
  )
}
