import './style.css'
import type { EmbedData } from '../../lib/pages/embed-page.ts'
import { PartHeading } from '../part-heading/view.tsx'
import { Text } from '../text/view.tsx'
import { Words } from '../words/view.tsx'

/** A part as an embed for another website's iframe; its links open outside the frame. */
export function Embed({ number, title, href, sentences, read, source, standing }: EmbedData) {
  return (
    <main className="embed">
      <article>
        <PartHeading level={1} number={number} title={title} href={href} />
        <Text sentences={sentences} />
      </article>
      <footer>
        <p>
          <a href={href}>
            <Words of={read} />
          </a>
        </p>
        <p>
          <Words of={source} />
        </p>
        <p>
          <Words of={standing} />
        </p>
      </footer>
    </main>
  )
}
