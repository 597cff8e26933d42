import type { SetOut as SetOutData } from '../../lib/pages/set-out.ts'
import { Glossary } from '../glossary/view.tsx'
import { LinkItems } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'
import { ProjectList } from '../project-list/view.tsx'
import { TargetFigure } from '../target-figure/view.tsx'

/** What a part sets out, read off its annotations, and its terms and notes explained. */
export function SetOut({ title, targets, projects, places, terms, notes }: SetOutData) {
  const hasAny = targets.items.length + projects.items.length > 0
  const beside = Object.entries({ notes, places, terms }).filter(([, { items }]) => items.length > 0)
  return (
    <>
      {hasAny ? (
        // Its id is an address that was published before its heading was what it is.
        <aside className="set-out" id="promised" aria-labelledby="set-out">
          <Localized as="h2" id="set-out" of={title} />
          {targets.items.length > 0 ? (
            <ul className="target-cards">
              {targets.items.map((target) => (
                <li key={target.id}>
                  <TargetFigure target={target} />
                </li>
              ))}
            </ul>
          ) : null}
          {projects.items.length > 0 ? <ProjectList projects={projects.items} /> : null}
        </aside>
      ) : null}
      {beside.length > 0 ? (
        <aside className="margin" aria-labelledby={beside.map(([id]) => id).join(' ')}>
          {notes.items.length > 0 ? (
            <div className="notes">
              <Localized as="h2" id="notes" of={notes.title} />
              <ul>
                {notes.items.map(({ id, text }) => (
                  <Localized as="li" key={id} id={id} of={text} />
                ))}
              </ul>
            </div>
          ) : null}
          {places.items.length > 0 ? (
            <div>
              <Localized as="h2" id="places" of={places.title} />
              <ul className="place-links">
                <LinkItems links={places.items} />
              </ul>
            </div>
          ) : null}
          {terms.items.length > 0 ? (
            <div>
              <Localized as="h2" id="terms" of={terms.title} />
              <Glossary entries={terms.items} />
            </div>
          ) : null}
        </aside>
      ) : null}
    </>
  )
}
