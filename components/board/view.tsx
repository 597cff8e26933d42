import type { BoardArea } from '../../lib/pages/home-page.ts'
import { Cell } from '../cell/view.tsx'

/** So many areas stand side by side, at most. */
const mostColumns = 5

/** Every task at once, as numbered cells under their areas. */
export function Board({ areas }: { areas: BoardArea[] }) {
  const columns = Math.ceil(areas.length / Math.ceil(areas.length / mostColumns))
  const rows = Math.max(...areas.map(({ cells }) => cells.length))
  return (
    <div
      className={`board grid grid-cols-1 gap-x-10 gap-y-8 @md:grid-cols-2 @md:-mb-6 @md:gap-y-0 @rail-pairs:gap-x-7 @rail-pairs:grid-cols-${columns} easy:grid-cols-1 print:block`}
    >
      {areas.map(({ cells, ...area }) => (
        <section
          key={area.href}
          className={`@md:shared-rows @md:row-span-${rows + 1} @md:pb-10 @max-md:not-first-of-type:in-data-[first='']:animate-next-frame print:block print:break-inside-avoid`}
        >
          <h3 className="border-b-2 border-main">
            <Cell {...area} size="area" className="h-full py-3" />
          </h3>
          <ol className={`@md:shared-rows @md:row-span-${rows} print:block`}>
            {cells.map((cell) => (
              <li key={cell.href} className="rule-b">
                <Cell {...cell} size="task" className="h-full py-3" />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
