import type { ExamplePages } from '../../lib/pages/example-pages.ts'
import { languageTag } from '../../lib/report/view.ts'
import { examplesOf } from './examples.tsx'

/** The screens that a component is shown on: as narrow as a phone and as wide as the page, in both themes. */
const frames = [
  { theme: 'light', width: 'w-90' },
  { theme: 'dark', width: 'w-90' },
  { theme: 'light', width: 'w-full' },
  { theme: 'dark', width: 'w-full' },
]

/** Every component in every state, in every view, for who changes a token. A frame is a page of its own to the layouts. */
export function ComponentList({ views }: { views: ExamplePages[] }) {
  return views.map((pages) => (
    <section key={pages.view} lang={languageTag(pages.view === 'en' ? 'en' : 'zh')}>
      {examplesOf(pages).map(({ name, element }) => (
        <section key={name} className="mb-8" data-example={`${pages.view} ${name}`}>
          <h2 className="rule-t p-4 text-sm text-soft">
            {pages.view} · {name}
          </h2>
          <div className="flex flex-wrap">
            {frames.map(({ theme, width }) => (
              <div
                key={theme + width}
                className={`@container overflow-clip bg-paper text-body text-ink ${width}`}
                data-theme={theme}
              >
                {element}
              </div>
            ))}
          </div>
        </section>
      ))}
    </section>
  ))
}
