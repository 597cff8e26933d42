import type { PageData } from '../../lib/pages/kind-of.ts'
import { Changes } from '../changes/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { KeepAll } from '../offline/keep-all.tsx'
import { Paragraph } from '../paragraph/view.tsx'
import { Prose } from '../prose/view.tsx'

/** What the site is and is not. */
export function About({ title, sections, keepAll, changes }: PageData['about']) {
  return (
    <ListPage title={title}>
      {sections.map(({ id, title, paragraphs, links }) => (
        <Prose key={id} id={id} title={title}>
          {paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.zh ?? paragraph.en} of={paragraph} />
          ))}
          {links.map(({ href, text }) => (
            <p key={href}>
              <Localized
                as="a"
                className="link inline-block py-1 wrap-anywhere easy:py-2"
                href={href}
                of={text}
              />
            </p>
          ))}
        </Prose>
      ))}
      <KeepAll title={keepAll} />
      <Changes {...changes} />
    </ListPage>
  )
}
