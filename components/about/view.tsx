import type { AboutData } from '../../lib/pages/about-page.ts'
import { Words } from '../words/view.tsx'

/** What the site is and is not. */
export function About({ title, sections }: AboutData) {
  return (
    <div className="list-page about">
      <h1>
        <Words of={title} />
      </h1>
      {sections.map(({ id, title, paragraphs, links }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>
            <Words of={title} />
          </h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.zh ?? paragraph.en}>
              <Words of={paragraph} />
            </p>
          ))}
          {links.map(({ href, text }) => (
            <p key={href}>
              <a href={href}>{text.zh === text.en ? text.zh : <Words of={text} />}</a>
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}
