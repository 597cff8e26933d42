// biome-ignore-all lint/a11y/useSemanticElements: the narrow layout stacks the cells, and WebKit then forgets that a <table> is one
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and headers of a table are nothing to act on
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
        <div role="table" aria-labelledby="requirements">
          <div role="rowgroup">
            <div role="row">
              {table.head.map((words) => (
                <Localized as="div" key={words.zh ?? words.en} role="columnheader" of={words} />
              ))}
            </div>
          </div>
          <div role="rowgroup">
            {table.rows.map(({ by, name, where, test }) => (
              <div key={name.zh ?? name.en} role="row">
                <div role="cell">{typeof by === 'string' ? by : <Localized of={by} />}</div>
                <Localized as="div" role="rowheader" of={name} />
                <Localized as="div" role="cell" of={where} />
                <div role="cell">{test}</div>
              </div>
            ))}
          </div>
        </div>
      </section>
    </ListPage>
  )
}
