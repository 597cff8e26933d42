import type { PageData } from '../../lib/pages/kind-of.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/**
 * The accessibility statement: what was tested, what falls short, how to report, and the table of requirements. It has two
 * columns on any screen: cells that are stacked are no table to some browsers any more.
 */
export function Accessibility({ title, lead, sections, table }: PageData['accessibility']) {
  return (
    <ListPage title={title} lead={lead}>
      {sections.map(({ id, title, items }) => (
        <section key={id} className="statement">
          <Localized as="h2" id={id} of={title} />
          {items.map((item) => (
            <Localized as="p" key={item.zh ?? item.en} of={item} />
          ))}
        </section>
      ))}
      <section className="statement">
        <Localized as="h2" id="requirements" of={table.title} />
        <table>
          <thead>
            <tr>
              {table.head.map(({ name, below }) => (
                <th key={name.zh ?? name.en} scope="col">
                  <Localized of={name} /> <Localized as="small" of={below} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ by, name, where, test }) => (
              <tr key={name.zh ?? name.en}>
                <th scope="row">
                  <Localized of={name} />{' '}
                  {typeof by === 'string' ? <small>{by}</small> : <Localized as="small" of={by} />}
                </th>
                <td>
                  <Localized of={where} /> <small>{test}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ListPage>
  )
}
