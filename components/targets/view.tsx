import './style.css'
import type { TargetsData } from '../../lib/pages/targets-page.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { ProjectList } from '../project-list/view.tsx'
import { Sentence } from '../sentence/view.tsx'
import { TargetFigure } from '../target-figure/view.tsx'

/** Every target as a picture with its sentence, then every project by its level of commitment. */
export function Targets({
  title,
  targetsTitle,
  targetsLead,
  targets,
  projectsTitle,
  projectsLead,
  levels,
}: TargetsData) {
  return (
    <ListPage title={title}>
      <h2 id="targets">
        <Localized of={targetsTitle} />
      </h2>
      <p className="list-lead">
        <Localized of={targetsLead} />
      </p>
      {targets.map((target) => (
        <section key={target.id} className="target-row" id={target.id}>
          <TargetFigure target={target} />
          <blockquote cite={target.href}>
            <Sentence sentence={{ ...target.sentence, id: `sentence-${target.id}` }} />
          </blockquote>
        </section>
      ))}
      <h2 id="projects">
        <Localized of={projectsTitle} />
      </h2>
      <p className="list-lead">
        <Localized of={projectsLead} />
      </p>
      {levels.map(({ level, title, note, projects }) => (
        <section key={level}>
          <h3 id={`level-${level}`}>
            <Localized of={title} /> <small>{projects.length}</small>
          </h3>
          <p className="list-lead">
            <Localized of={note} />
          </p>
          <ProjectList projects={projects} />
        </section>
      ))}
    </ListPage>
  )
}
