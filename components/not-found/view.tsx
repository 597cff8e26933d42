import type { NotFoundData } from '../../lib/pages/not-found-page.ts'
import { Cell } from '../cell/view.tsx'
import { Filing } from '../filing/view.tsx'

/** The page for an unknown address, in both languages, with the contents. */
export function NotFound({ halves, filing }: NotFoundData) {
  return (
    <main
      id="main"
      className="not-found grid grid-cols-1 gap-x-16 gap-y-8 max-w-rail-pairs mx-auto px-edge py-12 @lg:grid-cols-2"
    >
      <h1 className="font-title font-semibold text-3xl @lg:col-span-2">
        {halves.map(({ lang, title }) => (
          <span key={lang} className="block" lang={lang}>
            {title}{' '}
          </span>
        ))}
      </h1>
      {halves.map(({ lang, title, text, home, areas }) => (
        <section key={lang} lang={lang} aria-label={title}>
          <p>{text}</p>
          <p>
            <a className="link easy:inline-block easy:py-2" href={home.href}>
              {home.text}
            </a>
          </p>
          {areas.map(({ cells, ...area }) => (
            <section key={area.href} aria-labelledby={`${lang}-${area.number}`}>
              <h2 id={`${lang}-${area.number}`} className="mt-6">
                <Cell {...area} size="area" className="py-1" />
              </h2>
              <ul>
                {cells.map((cell) => (
                  <li key={cell.href}>
                    <Cell {...cell} size="task" className="py-1" />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      <Filing links={filing} />
    </main>
  )
}
