import './style.css'
import type { Promised as PromisedData } from '../../lib/pages/promised.ts'
import { Glossary } from '../glossary/view.tsx'
import { Localized } from '../localized/view.tsx'
import { ProjectList } from '../project-list/view.tsx'
import { TargetFigure } from '../target-figure/view.tsx'

/** What a part promises, read off its annotations, and its terms and notes explained. */
export function Promised({ title, targets, projects, places, terms, notes }: PromisedData) {
  const promises = targets.items.length + projects.items.length > 0
  const beside = Object.entries({ notes, places, terms }).filter(([, { items }]) => items.length > 0)
  return (
    <>
      {promises ? (
        <section className="promised">
          <h2 id="promised">
            <Localized of={title} />
          </h2>
          {targets.items.length > 0 ? (
            <div className="target-cards">
              {targets.items.map((target) => (
                <TargetFigure key={target.id} target={target} />
              ))}
            </div>
          ) : null}
          {projects.items.length > 0 ? <ProjectList projects={projects.items} /> : null}
        </section>
      ) : null}
      {beside.length > 0 ? (
        <aside className="margin" aria-labelledby={beside.map(([id]) => id).join(' ')}>
          {notes.items.length > 0 ? (
            <section className="notes">
              <h2 id="notes">
                <Localized of={notes.title} />
              </h2>
              {notes.items.map(({ id, text }) => (
                <p key={id} id={id}>
                  <Localized of={text} />
                </p>
              ))}
            </section>
          ) : null}
          {places.items.length > 0 ? (
            <section>
              <h2 id="places">
                <Localized of={places.title} />
              </h2>
              <ul className="place-links">
                {places.items.map(({ id, href, name }) => (
                  <li key={id}>
                    <a href={href}>
                      <Localized of={name} />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {terms.items.length > 0 ? (
            <section>
              <h2 id="terms">
                <Localized of={terms.title} />
              </h2>
              <Glossary entries={terms.items} />
            </section>
          ) : null}
        </aside>
      ) : null}
    </>
  )
}
