import { numeralWidth } from '../../lib/report/numbers/numeral-width.ts'

/** The year of the edition as the page's ornament; the heading beside it says it in words. */
export function Year({ year }: { year: string }) {
  return (
    <p
      className={`year numeral font-normal text-year leading-none em-${numeralWidth(year)}`}
      aria-hidden="true"
    >
      {year}
    </p>
  )
}
