import './style.css'

export interface YearProps {
  year: string
}

/** The year of the edition as the page's ornament; the heading beside it says it in words. */
export function Year({ year }: YearProps) {
  return (
    <p className="year" aria-hidden="true">
      {year}
    </p>
  )
}
