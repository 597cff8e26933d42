import type { ProjectItem } from '../../lib/pages/project-items.ts'
import { Localized } from '../localized/view.tsx'

/**
 * Named projects, each with how firmly it is set out and the sentence that says so.
 * @param isOneLevel whether all are of one level, which then stands above them
 */
export function ProjectList({ projects, isOneLevel }: { projects: ProjectItem[]; isOneLevel?: boolean }) {
  const inColumns = isOneLevel
    ? 'gap-x-10 @lg:grid @lg:grid-cols-2 print:mt-0 print:block print:-me-notes'
    : ''
  return (
    <ul className={`project-list mt-3 text-base leading-snug ${inColumns}`}>
      {projects.map((project) => (
        <Project key={project.id} project={project} isOneLevel={isOneLevel ?? false} />
      ))}
    </ul>
  )
}

/** Its number, its name with the rest below, and its level at the right; on a narrow screen that is below, too. */
function Project({ project, isOneLevel }: { project: ProjectItem; isOneLevel: boolean }) {
  const { id, name, verb, level, href, number, notes } = project
  const [columns, column] = number
    ? [
        'grid-cols-[var(--spacing-number)_minmax(0,1fr)] print:grid-cols-[var(--spacing-number)_minmax(0,2fr)_minmax(0,1fr)]',
        'col-start-2',
      ]
    : ['grid-cols-1 @sm:grid-cols-[minmax(0,1fr)_auto]', '@sm:col-start-1']
  return (
    <li
      className={`grid ${columns} content-start items-baseline gap-x-2 rule-b py-3 scroll-mt-4 print:inline-grid print:w-full print:align-top print:py-1`}
      id={id}
    >
      {number ? <b className="numeral">{number}</b> : null}
      <Localized
        as="a"
        className={`${column} py-0.5 @max-xs:text-least plain-link first-letter:uppercase second:first-letter:uppercase`}
        href={href}
        of={name}
      />
      <span className={`commitment ${column} flex flex-wrap gap-x-4 text-sm text-soft @sm:contents`}>
        {isOneLevel ? null : (
          <Localized
            as="em"
            className="font-semibold text-main not-italic whitespace-nowrap @sm:col-start-2 @sm:text-end"
            of={level}
          />
        )}{' '}
        <Localized as="span" className={`${column} ${number ? 'print:col-start-3' : ''}`} of={verb} />
      </span>
      {notes.map(({ id, text }) => (
        <Localized as="small" key={id} className={`${column} text-sm text-soft`} of={text} />
      ))}
    </li>
  )
}
