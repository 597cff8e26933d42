import './style.css'
import type { ProjectItem } from '../../lib/pages/project-items.ts'
import { Words } from '../words/view.tsx'

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
            <Words of={name} />
          </a>
          <span className="commitment">
            <em>
              <Words of={level} />
            </em>{' '}
            <q>
              <Words of={verb} />
            </q>
          </span>
          {notes.map(({ id, text }) => (
            <small key={id}>
              <Words of={text} />
            </small>
          ))}
        </li>
      ))}
    </ul>
  )
}
