import type { EmbedData } from '../../lib/pages/embed-page.ts'
import { isPair } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'
import { DeckedTitle } from '../part-heading/decked-title.tsx'
import { Text } from '../text/view.tsx'

/** A part for another website's frame; its links open outside it. */
export function Embed({ number, title, deck, href, sentences, read, source, standing }: EmbedData) {
  return (
    <main className="embed flex flex-col gap-4 min-h-screen border-t-2 border-main px-6 py-5 text-base">
      <article className={isPair(title) ? 'max-w-pairs' : 'max-w-measure'}>
        <h1 className="flex items-baseline gap-x-3 mb-3 font-title font-semibold text-xl">
          {number ? <span className="numeral text-3xl leading-none">{number}</span> : null}{' '}
          <a className="min-w-0 plain-link second:mt-1 second:text-base" href={href}>
            {deck ? <DeckedTitle of={title} deckSize="text-base" /> : <Localized of={title} />}
          </a>
        </h1>
        <Text sentences={sentences} />
      </article>
      <footer className="mt-auto rule-t pt-3 text-xs text-soft">
        <ul>
          <li>
            <Localized as="a" className="inline-block py-1 link text-sm" href={href} of={read} />
          </li>
          <Localized as="li" of={source} />
          <Localized as="li" of={standing} />
        </ul>
      </footer>
    </main>
  )
}
