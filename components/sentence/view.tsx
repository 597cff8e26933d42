import type { ShownSentence } from '../../lib/pages/shown-sentence.ts'
import { Spans } from '../spans/view.tsx'

/** Where the number of a sentence stands from a tablet on; on a phone it is in the line. */
const places = {
  margin: 'number-hung',
  /** Beside another number of the same line. */
  outside: 'number-hung number-outside',
  line: '',
}

/** One sentence: its number, which is its permanent link, and its words in one language or in both. */
export function Sentence({ sentence }: { sentence: ShownSentence }) {
  const { id, number, href, label, long, place, zh, en } = sentence
  const paired = zh && en
  const link = (
    <a
      className={`sentence-number easy:hidden ${paired ? 'number-paired' : places[place]}`}
      href={href}
      data-number={number}
      aria-label={label}
    />
  )
  if (paired) {
    return (
      <section
        className={`sentence pair relative grid gap-x-8 easy:block @lg:grid-cols-2 @lg:items-baseline${long ? ' long' : ''}`}
        id={id}
      >
        {link}
        <p className="body-zh" lang="zh-CN">
          <Spans spans={zh} />
        </p>
        <p className="body-beside mt-1 max-w-measure @lg:mt-0" lang="en">
          <Spans spans={en} />
        </p>
      </section>
    )
  }
  return (
    <span className={`sentence${long ? ' long' : ''}`} id={id}>
      {link}
      <Spans spans={zh ?? en ?? []} />
    </span>
  )
}
