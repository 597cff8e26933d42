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

/** A title of several clauses: the first at its full size, and the rest as a deck under it. Under Chinese, English is one line. */
export function DeckedTitle({ of: { zh, en }, deckSize }: DeckedTitleProps) {
  const language = zh === undefined ? 'en' : 'zh'
  const [first, rest] = firstClause(zh ?? en ?? '')
  const deck = { [language]: rest }
  const decked = (
    <>
      <Localized of={{ [language]: first.replace(comma, '') }} />
      {rest ? <span className="sr-only">{comma.exec(first)?.[0]}</span> : null}
      {rest && language === 'en' ? ' ' : null}
      {rest ? (
        <Localized
          as="span"
          className={`block pt-1 leading-snug font-medium text-soft ${deckSize ?? `[--size:var(--text-lg)] ${clauseSize(deck)}`}`}
          of={deck}
        />
      ) : null}
    </>
  )
  if (zh === undefined || en === undefined) return decked
  return (
    <>
      <span lang="zh-CN">{decked}</span> <span lang="en">{en}</span>
    </>
  )
}
