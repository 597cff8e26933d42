import './style.css'
import type { ContentsData, ContentsLink } from '../../lib/pages/contents.ts'
import { Localized } from '../localized/view.tsx'
import { NumberedLink } from '../numbered-link/view.tsx'

/** The contents: a rail on a desk, a sheet that the header's button opens on a phone. No script. */
export function Contents({ label, close, before, areas, after, more }: ContentsData) {
  return (
    <nav className="contents-nav" id="contents" popover="auto" aria-labelledby="contents-label">
      <div className="contents-head">
        <Localized as="p" id="contents-label" of={label} />
        <Localized as="button" type="button" popoverTarget="contents" popoverTargetAction="hide" of={close} />
      </div>
      <ul>
        <Lines links={before} />
        {areas.map(({ tasks, open, ...area }) => (
          <li key={area.href} className={open ? 'area open' : 'area'}>
            <NumberedLink {...area} />
            {tasks.length > 0 ? (
              <ol>
                <Lines links={tasks} />
              </ol>
            ) : null}
          </li>
        ))}
        <Lines links={after} />
      </ul>
      <ul className="more">
        <Lines links={more} />
      </ul>
    </nav>
  )
}

function Lines({ links }: { links: ContentsLink[] }) {
  return links.map((link) => (
    <li key={link.href}>
      <NumberedLink {...link} />
    </li>
  ))
}
