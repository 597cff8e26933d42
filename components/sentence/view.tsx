import type { ShownSentence } from '../../lib/pages/shown-sentence.ts'
import { Spans } from '../spans/view.tsx'

/** Where the number of a sentence stands: on a phone in the line, else in the margin. */
const places = {
  margin: '@md:number-margin print:number-margin',
  /** Beside another number of the same line. */
  outside: '@md:number-margin @md:-left-16 @md:w-6 print:number-margin print:-left-16 print:w-6',
  line: '',
  /** In two languages it is in the margin of a phone too, which is the page's edge. */
  paired:
    'number-margin top-2 -left-edge w-edge min-w-6 pr-1 @md:-left-10 @md:w-8 @md:pr-0 print:number-margin print:top-1.5',
}

/** One sentence: its number, which is its permanent link, and its words in one language or in both. */
export function Sentence({ sentence }: { sentence: ShownSentence }) {
  const { id, number, href, label, long, place, zh, en } = sentence
  const paired = zh && en
  const breaks = long ? 'print:may-part' : 'print:break-inside-avoid'
  const link = (
    <a
      className={`sentence-number easy:hidden ${places[paired ? 'paired' : place]}`}
      href={href}
      data-number={number}
      aria-label={label}
    />
  )
  if (paired) {
    return (
      <section
        className={`sentence pair relative print:py-1.5 grid gap-x-8 easy:block print:block print:[--grid:1.55] @lg:grid-cols-[minmax(22em,4fr)_5fr] @lg:items-baseline ${breaks}`}
        id={id}
      >
        {link}
        <p className={`body-zh [line-height:inherit] ${breaks}`} lang="zh-CN">
          <Spans spans={zh} />
        </p>
        <p className={`body-beside mt-1 max-w-measure @lg:mt-0 ${breaks}`} lang="en">
          <Spans spans={en} />
        </p>
      </section>
    )
  }
  return (
    <span className="sentence" id={id}>
      {link}
      <Spans spans={zh ?? en ?? []} />
    </span>
  )
}
