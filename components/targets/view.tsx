import './style.css'
import type { TargetsData } from '../../lib/pages/targets-page.ts'
import { ListPage } from '../list-page/view.tsx'
import { ProjectList } from '../project-list/view.tsx'
import { Sentence } from '../sentence/view.tsx'
import { TargetCard } from '../target-card/view.tsx'
import { Words } from '../words/view.tsx'

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
        <Words of={targetsTitle} />
      </h2>
      <p className="list-lead">
        <Words of={targetsLead} />
      </p>
      {targets.map((target) => (
        <section key={target.id} className="target-row" id={target.id}>
          <TargetCard target={target} />
          <blockquote cite={target.href}>
            <Sentence sentence={{ ...target.sentence, id: `sentence-${target.id}` }} />
          </blockquote>
        </section>
      ))}
      <h2 id="projects">
        <Words of={projectsTitle} />
      </h2>
      <p className="list-lead">
        <Words of={projectsLead} />
      </p>
      {levels.map(({ level, title, note, projects }) => (
        <section key={level}>
          <h3 id={`level-${level}`}>
            <Words of={title} /> <small>{projects.length}</small>
          </h3>
          <p className="list-lead">
            <Words of={note} />
          </p>
          <ProjectList projects={projects} />
        </section>
      ))}
    </ListPage>
  )
}
