import type { ShownSentence } from '../../lib/pages/shown-sentence.ts'
import { Spans } from '../spans/view.tsx'

/** One sentence: its number, which is its permanent link, and its words in one language or in both. */
export function Sentence({ sentence }: { sentence: ShownSentence }) {
  const { id, number, href, label, long, zh, en } = sentence
  const link = <a className="sentence-number" href={href} data-number={number} aria-label={label} />
  if (zh && en) {
    return (
      <section className={long ? 'sentence pair long' : 'sentence pair'} id={id}>
        {link}
        <p lang="zh-CN">
          <Spans spans={zh} />
        </p>
        <p lang="en">
          <Spans spans={en} />
        </p>
      </section>
    )
  }
  return (
    <span className={long ? 'sentence long' : 'sentence'} id={id}>
      {link}
      <Spans spans={zh ?? en ?? []} />
    </span>
  )
}
