import type { PageData } from '../../lib/pages/kind-of.ts'
import { ConcernBoard } from '../concern-board/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/** Every concern as a board: situations in life, districts, parks. */
export function Concerns({ title, lead, groups }: PageData['concerns']) {
  return (
    <ListPage title={title} lead={lead} wide>
      {groups.map(({ kind, title, cells }) => (
        <section key={kind} className="mt-10" aria-labelledby={`of-${kind}`}>
          <Localized as="h2" id={`of-${kind}`} className="font-title font-semibold text-xl" of={title} />
          <ConcernBoard cells={cells} />
        </section>
      ))}
    </ListPage>
  )
}
