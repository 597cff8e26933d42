import type { PageData } from '../../lib/pages/kind-of.ts'
import { ConcernBoard } from '../concern-board/view.tsx'
import { Jumps } from '../jumps/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { TableFiles } from '../table-files/view.tsx'

/** How many cells are kept on one sheet of paper, together with their title. */
const fewCells = 6

/** Every concern as a board: situations in life, districts, parks. */
export function Concerns({ title, lead, files, groups }: PageData['concerns']) {
  const jumps = groups.map(({ kind, title }) => ({ href: `#of-${kind}`, title }))
  return (
    <ListPage title={title} lead={lead} wide>
      <TableFiles {...files} />
      <Jumps links={jumps} />
      {groups.map(({ kind, title, cells }) => (
        <section
          key={kind}
          className={`mt-10 ${cells.length > fewCells ? '' : 'print:break-inside-avoid'}`}
          aria-labelledby={`of-${kind}`}
        >
          <Localized as="h2" id={`of-${kind}`} className="font-title font-semibold text-xl" of={title} />
          <ConcernBoard cells={cells} />
        </section>
      ))}
    </ListPage>
  )
}
