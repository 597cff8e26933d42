import type { PageData } from '../../lib/pages/kind-of.ts'
import { FileList } from '../file-list/view.tsx'
import { Lead } from '../lead/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { KeepAll } from '../offline/keep-all.tsx'

const heading = 'font-title text-2xl font-semibold'

/** Every file a reader can take away. */
export function Downloads(page: PageData['downloads']) {
  return (
    <ListPage title={page.title} lead={page.none ?? page.lead}>
      <Choices choices={page.choices} />
      <KeepAll title={page.keepAll} />
      {page.editions.map(({ id, areasId, title, changed, table }) => (
        <section key={id} id={areasId} className="mt-10">
          <Localized as="h2" id={`edition-${id}`} className={heading} of={title} />
          <Lead of={changed} />
          <FileList {...table} />
        </section>
      ))}
      {page.shared.table.groups.length > 0 ? (
        <section className="mt-10">
          <Localized as="h2" id="shared-shared" className={heading} of={page.shared.title} />
          <FileList {...page.shared.table} />
        </section>
      ) : null}
      {page.partData ? (
        <p className="mt-6 text-base text-soft">
          <Localized of={page.partData.text} />{' '}
          <a href={page.partData.href} className="link wrap-anywhere">
            {page.partData.address}
          </a>
        </p>
      ) : null}
      <Lead of={page.hashNote} />
      <Hashes {...page.hashes} />
      {page.editions.map(({ id, hashLabel, hash }) => (
        <details key={id} className="text-sm">
          <summary className="py-1 text-main easy:py-2">
            <Localized of={hashLabel} /> {page.editions.length > 1 ? id : null}
          </summary>
          <code className="text-xs text-soft wrap-anywhere">{hash}</code>
        </details>
      ))}
      <Dictionary {...page.dictionary} />
      {page.developers ? <Developers {...page.developers} /> : null}
    </ListPage>
  )
}

/** The book in each view, which most readers came for. */
function Choices({ choices }: Pick<PageData['downloads'], 'choices'>) {
  return (
    <ul className="mt-6 grid gap-3 text-base @sm:grid-cols-3">
      {choices.map(({ href, saveAs, hreflang, kind, language, bytes, size }) => (
        <li key={href}>
          <a
            href={href}
            download={saveAs}
            hrefLang={hreflang}
            className="flex h-full flex-wrap content-start items-baseline gap-x-2 rounded-md border border-main px-4 py-3 text-main no-underline hover:bg-tint"
          >
            <span className="font-title text-lg font-semibold">{kind}</span>{' '}
            <Localized as="span" className="order-1 basis-full" of={language} />{' '}
            <data value={bytes} className="ms-auto text-sm text-soft tabular-nums">
              {size}
            </data>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What each column of each table holds, a table at a time. */
function Dictionary({ title, tables }: PageData['downloads']['dictionary']) {
  return (
    <section className="mt-10 print:hidden">
      <Localized as="h2" id="columns" className={heading} of={title} />
      <div className="mt-2">
        {tables.map(({ id, title, rows }) => (
          <details key={id} className="text-sm">
            <summary className="py-1 text-main easy:py-2">
              <Localized of={title} />
            </summary>
            <dl className="mb-4">
              {rows.map(({ names, about }) => (
                <div key={names[0]} className="py-2 rule-b @md:grid @md:grid-cols-[--spacing(56)_1fr]">
                  <dt>
                    <code className="text-xs text-main wrap-anywhere">{names.join(' ')}</code>
                  </dt>
                  <Localized as="dd" className="text-soft" of={about} />
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </section>
  )
}

/** How a program fetches, verifies and cites a sentence. */
function Developers({ title, lead, code, schemas }: NonNullable<PageData['downloads']['developers']>) {
  return (
    <section className="mt-10 print:hidden">
      <Localized as="h2" id="developers" className={heading} of={title} />
      <Lead of={lead} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <pre className="mt-4 overflow-x-auto rounded-md border border-main p-3 text-xs" tabIndex={0} lang="en">
        <code>{code}</code>
      </pre>
      <Lead of={schemas} />
    </section>
  )
}

/** The checksum of each file as it is saved, for who checks a copy. */
function Hashes({ title, files }: PageData['downloads']['hashes']) {
  if (files.length === 0) return null
  return (
    <details className="mt-6 text-sm">
      <summary className="py-1 text-main easy:py-2">
        <Localized of={title} />
      </summary>
      <ul className="text-xs text-soft">
        {files.map(({ saveAs, sha256 }) => (
          <li key={saveAs} className="py-2 rule-b wrap-anywhere">
            {saveAs} <code className="block">{sha256}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
