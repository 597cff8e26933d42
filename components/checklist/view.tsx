import type { PageData } from '../../lib/pages/kind-of.ts'
import { Lead } from '../lead/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { CheckMark } from './mark.tsx'
import { ChecklistTable } from './table.tsx'

/** Every target and project with what the text gives and leaves open, under a legend of what could be checked. */
export function Checklist(page: PageData['checklist']) {
  if (page.none) return <ListPage title={page.title} lead={page.none} wide />
  return (
    <ListPage title={page.title} lead={page.lead} wide>
      <Localized as="h2" className="mt-8 text-lg font-semibold" of={page.legend} />
      <ul className="mt-2 grid gap-x-8 @sm:grid-cols-2 @rail:grid-cols-4 easy:grid-cols-1 print:-ms-hang print:-me-notes print:grid-cols-2">
        {page.checks.map(({ check, title, count, note }) => (
          <li
            key={check}
            className="rule-t grid grid-cols-[var(--spacing-number)_minmax(0,1fr)] content-start items-baseline gap-x-2 py-2 text-sm"
          >
            <span className="flex items-baseline gap-x-2 text-lg">
              <CheckMark isOpen={check === 'noEnd'} />
              <b className="numeral">{count} </b>
            </span>
            <Localized as="b" className="text-base font-semibold" of={title} />
            <Localized as="span" className="col-start-2 text-soft" of={note} />
          </li>
        ))}
      </ul>
      <Lead of={page.openNote} />
      {page.download ? (
        <Localized
          as="a"
          className="link mt-2 inline-block py-1 text-sm easy:py-2 print:hidden"
          href={page.download.href}
          download={page.download.saveAs}
          of={page.download.words}
        />
      ) : null}
      <ChecklistTable {...page} />
    </ListPage>
  )
}
