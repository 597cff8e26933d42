import './style.css'
import type { ProjectItem } from '../../lib/pages/project-items.ts'
import { Localized } from '../localized/view.tsx'

export interface ProjectListProps {
  projects: ProjectItem[]
}

/** Named projects, each with how firmly it is promised and the sentence that says so. */
export function ProjectList({ projects }: ProjectListProps) {
  return (
    <ul className="project-list">
      {projects.map(({ id, name, verb, level, href, number, notes }) => (
        <li key={id} id={id}>
          {number ? <b>{number}</b> : null}
          <a href={href}>
            <Localized of={name} />
          </a>
          <span className="commitment">
            <em>
              <Localized of={level} />
            </em>{' '}
            <q>
              <Localized of={verb} />
            </q>
          </span>
          {notes.map(({ id, text }) => (
            <small key={id}>
              <Localized of={text} />
            </small>
          ))}
        </li>
      ))}
    </ul>
  )
}
