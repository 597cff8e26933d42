import type { ProjectItem } from '../../lib/pages/project-items.ts'
import { Localized } from '../localized/view.tsx'

/** Named projects, each with how firmly it is set out and the sentence that says so. */
export function ProjectList({ projects }: { projects: ProjectItem[] }) {
  return (
    <ul className="project-list">
      {projects.map(({ id, name, verb, level, href, number, notes }) => (
        <li key={id} id={id}>
          {number ? <b>{number}</b> : null}
          <Localized as="a" href={href} of={name} />
          <span className="commitment">
            <Localized as="em" of={level} /> <Localized as="span" of={verb} />
          </span>
          {notes.map(({ id, text }) => (
            <Localized as="small" key={id} of={text} />
          ))}
        </li>
      ))}
    </ul>
  )
}
