import type { BoardArea } from '../../lib/pages/home-page.ts'
import { Localized } from '../localized/view.tsx'
import { NumberedLink } from '../numbered-link/view.tsx'

/** Every task at once, as numbered cells under their areas. */
export function Board({ areas }: { areas: BoardArea[] }) {
  return (
    <div className="board">
      {areas.map(({ href, number, title, cells }) => (
        <section key={href}>
          <h3>
            <NumberedLink href={href} number={number} title={title} />
          </h3>
          <ol>
            {cells.map((cell) => (
              <li key={cell.href}>
                <a href={cell.href}>
                  <b>{cell.number}</b>
                  <Localized as="span" className="title" of={cell.title} />
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
