/** Nothing to see until a reader chooses a sentence or selects words; see element.ts. The strings are JSON. */
export function QuoteTool({ strings }: { strings: string }) {
  return <quote-tool hidden data-strings={strings} />
}
