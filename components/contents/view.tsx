import './style.css'
import type { ContentsData } from '../../lib/pages/contents.ts'
import { Localized } from '../localized/view.tsx'
import { NumberedLink } from '../numbered-link/view.tsx'

/** The contents: a rail on a desk, a sheet that the header's button opens on a phone. No script. */
export function Contents({ label, close, before, areas, after, more }: ContentsData) {
  return (
    <nav className="contents-nav" id="contents" popover="auto" aria-labelledby="contents-label">
      <div className="contents-head">
        <p id="contents-label">
          <Localized of={label} />
        </p>
        <button type="button" popoverTarget="contents" popoverTargetAction="hide">
          <Localized of={close} />
        </button>
      </div>
      <ul>
        {before.map((link) => (
          <li key={link.href}>
            <NumberedLink {...link} />
          </li>
        ))}
        {areas.map(({ tasks, open, ...area }) => (
          <li key={area.href} className={open ? 'area open' : 'area'}>
            <NumberedLink {...area} />
            {tasks.length > 0 ? (
              <ol>
                {tasks.map((task) => (
                  <li key={task.href}>
                    <NumberedLink {...task} />
                  </li>
                ))}
              </ol>
            ) : null}
          </li>
        ))}
        {after.map((link) => (
          <li key={link.href}>
            <NumberedLink {...link} />
          </li>
        ))}
      </ul>
      <ul className="more">
        {more.map((link) => (
          <li key={link.href}>
            <NumberedLink {...link} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
