import './style.css'
import type { AccessibilityData } from '../../lib/pages/accessibility-page.ts'
import { ListPage } from '../list-page/view.tsx'
import { Words } from '../words/view.tsx'

/** The accessibility statement: what was tested, what falls short, how to report, and the table of requirements. */
export function Accessibility({ title, lead, sections, table }: AccessibilityData) {
  return (
    <ListPage title={title} lead={lead}>
      {sections.map(({ id, title, items }) => (
        <section key={id} className="statement" aria-labelledby={id}>
          <h2 id={id}>
            <Words of={title} />
          </h2>
          {items.map((item) => (
            <p key={item.zh ?? item.en}>
              <Words of={item} />
            </p>
          ))}
        </section>
      ))}
      <section className="statement" aria-labelledby="requirements">
        <h2 id="requirements">
          <Words of={table.title} />
        </h2>
        <table>
          <thead>
            <tr>
              {table.head.map((words) => (
                <th key={words.zh ?? words.en} scope="col">
                  <Words of={words} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ by, name, where, test }) => (
              <tr key={name.zh ?? name.en}>
                <td>{typeof by === 'string' ? by : <Words of={by} />}</td>
                <th scope="row">
                  <Words of={name} />
                </th>
                <td>
                  <Words of={where} />
                </td>
                <td>{test}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ListPage>
  )
}
