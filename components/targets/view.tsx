import type { PageData } from '../../lib/pages/kind-of.ts'
import { Lead } from '../lead/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { ProjectList } from '../project-list/view.tsx'
import { Sheet } from '../sheet/view.tsx'
import { TableFiles } from '../table-files/view.tsx'
import { TargetFigures } from '../target-figure/view.tsx'

const heading = 'mt-14 print:mt-6 font-title font-semibold text-2xl second:text-lg'

/** Every target as a figure with its sentence, then every project by its level of commitment. */
export function Targets(page: PageData['targets']) {
  if (page.none) return <ListPage title={page.title} lead={page.none} />
  return (
    <ListPage title={page.title}>
      <ul className="mt-6 print:hidden grid grid-cols-3 gap-x-4 @max-xs:grid-cols-2 @sm:grid-cols-6">
        {page.contents.map(({ href, title, count }) => (
          <li key={href} className="rule-t py-2">
            <a className="block plain-link easy:min-h-11" href={href}>
              <b className="block numeral text-2xl">{count} </b>
              <Localized as="span" className="block text-sm @max-xs:text-control" of={title} />
            </a>
          </li>
        ))}
      </ul>
      <TableFiles {...page.files} />
      {page.sheet ? (
        <div className="mt-10">
          <Localized
            as="h2"
            id="sheet"
            className="font-title font-semibold text-2xl second:text-lg"
            of={page.sheet.title}
          />
          <Lead of={page.sheet.lead} />
          <Sheet {...page.sheet} />
        </div>
      ) : null}
      {page.targets.length > 0 ? (
        <>
          <Localized as="h2" id="targets" className={heading} of={page.targetsTitle} />
          <Lead of={page.targetsLead} />
          <div className="mt-6 print:mt-0 print:pt-4">
            <TargetFigures targets={page.targets} on="list" />
          </div>
        </>
      ) : null}
      {page.levels.length > 0 ? (
        <>
          <Localized as="h2" id="projects" className={heading} of={page.projectsTitle} />
          <Lead of={page.projectsLead} />
        </>
      ) : null}
      {page.levels.map(({ level, title, note, projects }) => (
        <section key={level} className="mt-8 print:mt-0 print:pt-5">
          <h3
            id={`level-${level}`}
            className="grid grid-cols-[var(--spacing-number)_auto_1fr] items-baseline gap-x-2 font-title font-semibold text-xl text-main second:text-base"
          >
            <b className="numeral">{projects.length} </b>
            <Localized as="span" of={title} />
            <svg viewBox="0 0 16 16" className="size-4 fill-main" aria-hidden="true">
              <use href={`#mark-${level}`} />
            </svg>
          </h3>
          <Lead of={note} />
          <ProjectList projects={projects} isOneLevel />
        </section>
      ))}
    </ListPage>
  )
}
