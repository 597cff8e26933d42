import type { PageData } from '../../lib/pages/kind-of.ts'
import { Changes } from '../changes/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/** What the site is and is not. */
export function About({ title, sections, changes }: PageData['about']) {
  return (
    <ListPage title={title}>
      {sections.map(({ id, title, paragraphs, links }) => (
        <section key={id} className="about">
          <Localized as="h2" id={id} of={title} />
          {paragraphs.map((paragraph) => (
            <Localized as="p" key={paragraph.zh ?? paragraph.en} of={paragraph} />
          ))}
          {links.map(({ href, text }) => (
            <p key={href}>
              <Localized as="a" href={href} of={text} />
            </p>
          ))}
        </section>
      ))}
      <Changes {...changes} />
    </ListPage>
  )
}
