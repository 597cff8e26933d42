import type { NotFoundHalf } from '../../lib/pages/not-found-page.ts'
import { Localized } from '../localized/view.tsx'

/** The page for an unknown address, in both languages, with the contents. */
export function NotFound({ halves }: { halves: NotFoundHalf[] }) {
  return (
    <main className="not-found">
      <h1>
        {halves.map(({ lang, title }) => (
          <span key={lang} lang={lang}>
            {title}{' '}
          </span>
        ))}
      </h1>
      {halves.map(({ lang, title, text, home, areas }) => (
        <section key={lang} lang={lang} aria-label={title}>
          <p>{text}</p>
          <p>
            <a className="not-found-home" href={home.href}>
              {home.text}
            </a>
          </p>
          {areas.map(({ href, number, title, cells }) => (
            <section key={href} aria-labelledby={`${lang}-${number}`}>
              <h2 id={`${lang}-${number}`}>
                <a href={href}>
                  {number} <Localized of={title} />
                </a>
              </h2>
              <ul>
                {cells.map((cell) => (
                  <li key={cell.href}>
                    <a href={cell.href}>
                      <b>{cell.number}</b> <Localized of={cell.title} />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </main>
  )
}
