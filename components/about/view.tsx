import './style.css'
import type { AboutData } from '../../lib/pages/about-page.ts'
import { Changes } from '../changes/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/** What the site is and is not. */
export function About({ title, sections, changes }: AboutData) {
  return (
    <ListPage title={title}>
      {sections.map(({ id, title, paragraphs, links }) => (
        <section key={id} className="about">
          <h2 id={id}>
            <Localized of={title} />
          </h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.zh ?? paragraph.en}>
              <Localized of={paragraph} />
            </p>
          ))}
          {links.map(({ href, text }) => (
            <p key={href}>
              <a href={href}>
                <Localized of={text} />
              </a>
            </p>
          ))}
        </section>
      ))}
      <Changes {...changes} />
    </ListPage>
  )
}
