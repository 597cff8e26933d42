import type { EmbedData } from '../../lib/pages/embed-page.ts'
import { Localized } from '../localized/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { Text } from '../text/view.tsx'

/** A part for another website's frame; its links open outside it. */
export function Embed({ number, title, href, sentences, read, source, standing }: EmbedData) {
  return (
    <main className="embed">
      <article>
        <PartHeading level={1} number={number} title={title} href={href} />
        <Text sentences={sentences} />
      </article>
      <footer>
        <ul>
          <li>
            <Localized as="a" href={href} of={read} />
          </li>
          <Localized as="li" of={source} />
          <Localized as="li" of={standing} />
        </ul>
      </footer>
    </main>
  )
}
