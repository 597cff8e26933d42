import type { ContentsData } from '../../lib/pages/contents.ts'
import { Localized } from '../localized/view.tsx'
import { NumberedItems, NumberedLink } from '../numbered-link/view.tsx'

/** The contents: a rail on a desk, a sheet that the header's button opens on a phone. No script. */
export function Contents({ label, close, before, areas, after, more }: ContentsData) {
  return (
    <aside role="none">
      <nav className="contents-nav" id="contents" popover="auto" aria-labelledby="contents-label">
        <div className="contents-head">
          <Localized as="p" id="contents-label" of={label} />
          <Localized
            as="button"
            type="button"
            popoverTarget="contents"
            popoverTargetAction="hide"
            of={close}
          />
        </div>
        <ul>
          <NumberedItems links={before} />
          {areas.map(({ tasks, open, ...area }) => (
            <li key={area.href} className={open ? 'area open' : 'area'}>
              <NumberedLink {...area} />
              {tasks.length > 0 ? (
                <ol>
                  <NumberedItems links={tasks} />
                </ol>
              ) : null}
            </li>
          ))}
          <NumberedItems links={after} />
        </ul>
        <ul className="more">
          <NumberedItems links={more} />
        </ul>
      </nav>
    </aside>
  )
}
