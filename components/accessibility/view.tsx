import type { PageData } from '../../lib/pages/kind-of.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { Paragraph } from '../paragraph/view.tsx'
import { Prose } from '../prose/view.tsx'

const cell = 'w-1/2 pe-3 py-2 text-start align-top wrap-anywhere rule-b'
const below = 'block text-sm font-normal text-soft'

/**
 * The accessibility statement: what was tested, what falls short, how to report, and the table of requirements. It has two
 * columns on any screen: cells that are stacked are no table to some browsers any more.
 */
export function Accessibility({ title, lead, sections, table }: PageData['accessibility']) {
  return (
    <ListPage title={title} lead={lead}>
      {sections.map(({ id, title, items }) => (
        <Prose key={id} id={id} title={title}>
          {items.map((item) => (
            <Paragraph key={item.zh ?? item.en} of={item} />
          ))}
        </Prose>
      ))}
      <Prose id="requirements" title={table.title}>
        <table className="mt-3 w-full table-fixed border-collapse text-sm">
          <thead>
            <tr>
              {table.head.map(({ name, below: words }) => (
                <th key={name.zh ?? name.en} scope="col" className={cell}>
                  <Localized of={name} /> <Localized as="small" className={below} of={words} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ by, name, where, test }) => (
              <tr key={name.zh ?? name.en}>
                <th scope="row" className={cell}>
                  <Localized of={name} />{' '}
                  {typeof by === 'string' ? (
                    <small className={below}>{by}</small>
                  ) : (
                    <Localized as="small" className={below} of={by} />
                  )}
                </th>
                <td className={cell}>
                  <Localized of={where} /> <small className={below}>{test}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Prose>
    </ListPage>
  )
}
