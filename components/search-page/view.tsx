import type { BoardArea } from '../../lib/pages/home-page.ts'
import type { PageData } from '../../lib/pages/kind-of.ts'
import { Lead } from '../lead/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/** The search page; element.ts fills it with the results of the address, and without script it lists everything. */
export function SearchPage(page: PageData['search']) {
  return (
    <ListPage title={page.title}>
      <search-page data-older={page.older?.list}>
        <form
          action={page.action}
          method="dialog"
          className="mt-3 flex flex-wrap gap-3"
          aria-label={page.label}
        >
          {page.older ? <input type="hidden" name="edition" /> : null}
          <input
            type="search"
            name="q"
            dir="auto"
            aria-label={page.label}
            autoComplete="off"
            enterKeyHint="search"
            className="min-w-0 flex-1 basis-40 rounded-full border border-strong px-4 py-2 text-lg"
          />
          <Localized as="button" type="submit" className="px-6 @max-xs:px-3 text-base" of={page.submit} />
          <div className="search-filters min-w-0 basis-full" hidden>
            <div className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
              <Filter name="kind" {...page.kind} />
              <Filter name="area" {...page.area} />
            </div>
          </div>
        </form>
        <p className="mt-3 text-sm">
          <Localized
            as="a"
            className="link inline-block py-1 easy:py-2"
            href={page.check.href}
            of={page.check.words}
          />
        </p>
        <Lead role="status" of={page.hint} />
        <Localized as="template" data-say="loading" of={page.loading} />
        <Localized as="template" data-say="failed" of={page.failed} />
        <Localized
          as="p"
          className="search-scope mt-2 max-w-measure text-base text-soft"
          hidden
          of={page.scope}
        />
        <div className="search-found mt-4 text-base [&_a]:block [&_a]:py-3 [&_a]:plain-link [&_a]:rule-b" />
        {page.older ? (
          <button type="button" className="search-older mt-6" hidden>
            <Localized of={page.older.words} />
          </button>
        ) : null}
        <section className="search-all mt-8" aria-labelledby="all-parts">
          <Localized
            as="p"
            className="mb-4 max-w-measure text-base text-soft [search-page:defined_&]:hidden"
            of={page.noScript}
          />
          <Localized as="h2" id="all-parts" className="font-title text-lg font-semibold" of={page.allParts} />
          <ul className="mt-2 text-base print:text-sm">
            {page.areas.flatMap(({ cells, ...area }) => [
              <PartItem key={area.href} {...area} isArea />,
              ...cells.map((cell) => <PartItem key={cell.href} {...cell} />),
            ])}
          </ul>
        </section>
      </search-page>
    </ListPage>
  )
}

function PartItem({ href, number, title, isArea }: Omit<BoardArea, 'cells' | 'deck'> & { isArea?: boolean }) {
  return (
    <li className={isArea ? 'mt-3 font-semibold' : undefined}>
      <a
        href={href}
        className="grid grid-cols-[var(--spacing-number)_1fr] items-baseline py-1 plain-link print:py-0.5"
      >
        <span className="numeral">{number}</span> <Localized as="span" of={title} />
      </a>
    </li>
  )
}

function Filter({ name, label, options }: PageData['search']['kind'] & { name: string }) {
  return (
    <label className="flex min-w-0 items-center gap-2 @max-xs:flex-wrap">
      <Localized as="span" className="shrink-0 @max-xs:shrink" of={label} />
      <select name={name} className="min-w-0 max-w-full easy:text-body">
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
