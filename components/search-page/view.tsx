import type { PageData } from '../../lib/pages/kind-of.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/** The search page; element.ts fills it with the results of the address, and without script it lists everything. */
export function SearchPage(page: PageData['search']) {
  return (
    <ListPage title={page.title}>
      <search-page data-older={page.older?.list}>
        <form action={page.action} className="search-form" aria-label={page.label}>
          <input
            type="search"
            name="q"
            dir="auto"
            aria-label={page.label}
            autoComplete="off"
            enterKeyHint="search"
          />
          <Localized as="button" type="submit" of={page.submit} />
          <div className="search-filters" hidden>
            <Filter name="kind" {...page.kind} />
            <Filter name="area" {...page.area} />
          </div>
        </form>
        <Localized as="p" className="list-lead" role="status" of={page.hint} />
        <Localized as="template" data-say="loading" of={page.loading} />
        <Localized as="template" data-say="failed" of={page.failed} />
        <div className="search-found" />
        {page.older ? (
          <button type="button" className="search-older" hidden>
            <Localized of={page.older.words} />
          </button>
        ) : null}
        <section className="search-all" aria-labelledby="all-parts">
          <Localized as="p" className="list-lead search-no-script" of={page.noScript} />
          <Localized as="h2" id="all-parts" of={page.allParts} />
          <ul>
            {page.areas.flatMap(({ cells, ...area }) =>
              [area, ...cells].map(({ href, number, title }) => (
                <li key={href}>
                  <a href={href}>
                    {number ? <b>{number} </b> : null}
                    <Localized of={title} />
                  </a>
                </li>
              )),
            )}
          </ul>
        </section>
      </search-page>
    </ListPage>
  )
}

function Filter({ name, label, options }: PageData['search']['kind'] & { name: string }) {
  return (
    <label>
      <Localized of={label} />{' '}
      <select name={name}>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
