/** The year of the edition as the page's ornament; the heading beside it says it in words. */
export function Year({ year }: { year: string }) {
  return (
    <p className="year numeral font-normal text-year leading-none" aria-hidden="true">
      {year}
    </p>
  )
}
