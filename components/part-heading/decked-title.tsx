import { languageTag } from '../../lib/report/view.ts'
import { clausesOf, isPair, type Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'
import { clauseSize } from './clause-size.ts'

interface DeckedTitleProps {
  of: Words
  /** The size of the deck, where it is not to fit the measure. */
  deckSize?: string
}

/**
 * A title of several clauses: the first at its full size, and the rest as a deck under it. Where both languages stand,
 * English does the same under each of the two. The comma between them is for those who hear or copy the title.
 */
export function DeckedTitle({ of, deckSize }: DeckedTitleProps) {
  const parts = (['zh', 'en'] as const).flatMap((language) => {
    const title = of[language]
    return title === undefined ? [] : [{ language, ...clausesOf(title) }]
  })
  const deck: Words = Object.fromEntries(
    parts.filter(({ rest }) => rest).map(({ language, rest }) => [language, rest]),
  )
  return (
    <>
      {parts.map(({ language, first, comma }) => (
        <span key={language} lang={isPair(of) ? languageTag(language) : undefined}>
          <Localized of={{ [language]: first }} />
          <span className="sr-only">{comma}</span>{' '}
        </span>
      ))}
      <Localized
        as="span"
        className={`block pt-1 leading-snug font-medium text-soft ${isPair(of) ? 'second:text-sm' : ''} ${deckSize ?? `[--size:var(--text-lg)] [--least:var(--text-least)] ${clauseSize(deck)}`}`}
        of={deck}
      />
    </>
  )
}
