import type { PageData } from '../../lib/pages/kind-of.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { ProjectList } from '../project-list/view.tsx'
import { Sentence } from '../sentence/view.tsx'
import { TargetFigure } from '../target-figure/view.tsx'

/** Every target as a picture with its sentence, then every project by its level of commitment. */
export function Targets(page: PageData['targets']) {
  return (
    <ListPage title={page.title}>
      <Localized as="h2" id="targets" of={page.targetsTitle} />
      <Localized as="p" className="list-lead" of={page.targetsLead} />
      {page.targets.map((target) => (
        <section key={target.id} className="target-row" id={target.id}>
          <TargetFigure target={target} />
          <blockquote cite={target.href}>
            <Sentence sentence={{ ...target.sentence, id: `sentence-${target.id}` }} />
          </blockquote>
        </section>
      ))}
      <Localized as="h2" id="projects" of={page.projectsTitle} />
      <Localized as="p" className="list-lead" of={page.projectsLead} />
      {page.levels.map(({ level, title, note, projects }) => (
        <section key={level}>
          <h3 id={`level-${level}`}>
            <Localized of={title} /> <small>{projects.length}</small>
          </h3>
          <Localized as="p" className="list-lead" of={note} />
          <ProjectList projects={projects} />
        </section>
      ))}
    </ListPage>
  )
}
