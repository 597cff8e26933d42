import './style.css'
import type { Shell } from '../../lib/pages/shell.ts'
import { Words } from '../words/view.tsx'

/** What a feature says whose code cannot be had, hidden until then. */
export function Lost({ lost }: Pick<Shell, 'lost'>) {
  return (
    <p className="lost" role="alert" hidden>
      <Words of={lost} />
    </p>
  )
}
