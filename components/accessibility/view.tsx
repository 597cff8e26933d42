// biome-ignore-all lint/a11y/noRedundantRoles: the narrow layout stacks the cells, and WebKit then forgets that they are a table
import './style.css'
import type { PageData } from '../../lib/pages/kind-of.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/** The accessibility statement: what was tested, what falls short, how to report, and the table of requirements. */
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
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              {table.head.map((words) => (
                <Localized as="th" key={words.zh ?? words.en} scope="col" role="columnheader" of={words} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {table.rows.map(({ by, name, where, test }) => (
              <tr key={name.zh ?? name.en} role="row">
                <td role="cell">{typeof by === 'string' ? by : <Localized of={by} />}</td>
                <Localized as="th" scope="row" role="rowheader" of={name} />
                <Localized as="td" role="cell" of={where} />
                <td role="cell">{test}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ListPage>
  )
}
