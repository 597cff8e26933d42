import type { ProjectItem } from '../../lib/pages/project-items.ts'
import { Words } from '../words/view.tsx'

export interface ProjectListProps {
  projects: ProjectItem[]
}

/** Named projects, each with how firmly it is promised and the sentence that says so. */
export function ProjectList({ projects }: ProjectListProps) {
  return (
    <ul className="project-list">
      {projects.map(({ id, name, verb, level, href, number }) => (
        <li key={id} id={id}>
          <a href={href}>
            <b>{number}</b>
            <span>
              <Words of={name} />
            </span>
          </a>
          <small>
            <em>
              <Words of={level} />
            </em>{' '}
            <q>
              <Words of={verb} />
            </q>
          </small>
        </li>
      ))}
    </ul>
  )
}
