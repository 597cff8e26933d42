import './style.css'

export interface QuoteToolProps {
  /** The tool's words, as JSON. */
  strings: string
}

/** Nothing to see until a reader chooses a sentence or selects words; see element.ts. */
export function QuoteTool({ strings }: QuoteToolProps) {
  return <quote-tool data-strings={strings} />
}
