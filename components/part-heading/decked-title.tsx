import { Fragment } from 'react'
import { languageTag } from '../../lib/report/view.ts'
import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'
import { clauseSize, firstClause } from './clause-size.ts'

/** What parts the title from its deck is for those who hear or copy it. */
const comma = /[，,]$/u

interface DeckedTitleProps {
  of: Words
  /** The size of the deck, where it is not to fit the measure. */
  deckSize?: string
}

/**
 * A title of several clauses: the first at its full size, and the rest as a deck under it. Where both languages stand,
 * English does the same under each of the two.
 */
export function DeckedTitle({ of, deckSize }: DeckedTitleProps) {
  const languages = (['zh', 'en'] as const).filter((language) => of[language] !== undefined)
  const isPair = languages.length > 1
  const deck: Words = Object.fromEntries(
    languages
      .map((language) => [language, firstClause(of[language] ?? '')[1]] as const)
      .filter(([, rest]) => rest),
  )
  return (
    <>
      {languages.map((language) => {
        const [first] = firstClause(of[language] ?? '')
        const clause = (
          <Fragment key={language}>
            <Localized of={{ [language]: first.replace(comma, '') }} />
            <span className="sr-only">{comma.exec(first)?.[0]}</span>{' '}
          </Fragment>
        )
        return isPair ? (
          <span key={language} lang={languageTag(language)}>
            {clause}
          </span>
        ) : (
          clause
        )
      })}
      <Localized
        as="span"
        className={`block pt-1 leading-snug font-medium text-soft ${isPair ? 'second:text-sm' : ''} ${deckSize ?? `[--size:var(--text-lg)] [--least:var(--text-least)] ${clauseSize(deck)}`}`}
        of={deck}
      />
    </>
  )
}
