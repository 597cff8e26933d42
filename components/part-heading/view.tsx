import { numeralWidth } from '../../lib/report/numbers/numeral-width.ts'
import { clausesOf, type Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'
import { clauseSize } from './clause-size.ts'
import { DeckedTitle } from './decked-title.tsx'

export interface PartHeadingProps {
  level: 1 | 2 | 3 | 4
  /** The level as whose it is set, where it is another. */
  size?: 2 | 3 | 4
  id?: string
  /** The number that hangs in the margin. */
  number?: string
  title: Words
  /** The part's own page, when the heading stands on another. */
  href?: string
  /** Whether the clauses after the first are set smaller. */
  deck?: boolean
}

const sizes = {
  1: '[--size:var(--text-3xl)] easy:[--size:var(--text-2xl)]',
  2: '[--size:var(--text-2xl)]',
  3: '[--size:var(--text-xl)]',
  4: '[--size:var(--text-lg)]',
}

/** In the largest letters no title is smaller than text, as long as the longest English words fit a phone. */
const leastSizes = {
  zh: '@max-xs:[--least:calc(1.1*var(--body))]',
  en: '@max-xs:[--least:min(1.1*var(--body),var(--text-word))]',
}

/** The room for a number before a title on a phone, by how many characters it has. */
const rooms = [
  '[--before:--spacing(0.25)]',
  '[--before:--spacing(8)]',
  '[--before:--spacing(11)]',
  '[--before:--spacing(14)]',
  '[--before:--spacing(18)]',
]

/** A part's title, with its number on the same baseline: before it on a phone, in the margin where there is one. */
export function PartHeading({
  level,
  size: setAs,
  id,
  number = '',
  title,
  href,
  deck = false,
}: PartHeadingProps) {
  const Heading = `h${level}` as const
  const room = rooms[Math.min(number.length, 4)]
  const size = clauseSize(deck && title.zh ? { zh: clausesOf(title.zh).first } : title)
  const phone =
    title.zh === undefined && level === 1
      ? '@max-md:[--size:var(--text-xl)] easy:@max-xs:[--size:var(--text-lg)]'
      : ''
  const least = title.zh === undefined ? leastSizes.en : leastSizes.zh
  const words = deck ? <DeckedTitle of={title} /> : <Localized of={title} />
  return (
    <Heading
      className={`part-heading level-${level} grid grid-cols-[var(--before)_minmax(0,1fr)] items-baseline font-title font-semibold leading-tight scroll-mt-6 @max-xs:block @md:hung print:hung print:break-inside-avoid print:break-after-avoid ${room} ${sizes[setAs ?? level]} ${phone} ${least} ${size}`}
      id={id}
    >
      {number ? (
        <span
          className={`hanging numeral leading-none whitespace-nowrap @max-xs:em-${numeralWidth(number)} @md:[direction:rtl] @md:pr-3 print:[direction:rtl] print:pr-4 ${level === 1 ? '@md:text-number' : '@md:text-number-small'}`}
        >
          {number}
        </span>
      ) : null}{' '}
      <span
        className={`part-title col-start-2 @max-xs:second:text-least @max-xs:second:leading-tight ${level === 1 ? 'second:text-lg' : 'second:text-base'}`}
      >
        {href ? (
          <a className="plain-link print:address second:text-base easy:py-2" href={href}>
            {words}
          </a>
        ) : (
          words
        )}
      </span>
    </Heading>
  )
}
