import type { Bilingual } from './schema.ts'

/** A name without its outer quotation marks and what it adds in brackets: `“四风”` → `四风`, `Free Trade Port (FTP)` → `Free Trade Port`. */
export function bareName(name: string): string {
  return name.replace(/\s*[（(][^（()）]*[)）]$/u, '').replace(/^“([^“”]*)”$/u, '$1')
}

/** Whether a heading, which holds no marks, has the name of a term in both languages. */
export function headingHas(heading: Bilingual, term: Bilingual): boolean {
  return (
    heading.zh.includes(bareName(term.zh)) &&
    ` ${wordsOf(heading.en)} `.includes(` ${wordsOf(bareName(term.en))} `)
  )
}

/** English words alone, in small letters: headings begin with a capital, and may set a comma behind a term. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’-]+/u)
    .filter(Boolean)
    .join(' ')
}
