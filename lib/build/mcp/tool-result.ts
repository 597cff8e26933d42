/** How every tool wants its sentences used; a part of its description. */
export const quoteExactly =
  'Give a quotation exactly as it stands, with its number, address and citation; where isTranslation is true, say so, since the other language is authoritative (standing).'

/** A tool that reads what is there, and nothing else. */
export const readsOnly = { readOnlyHint: true, openWorldHint: false } as const

/** A result as data, and as text for assistants that read nothing else. */
export function toolResult<Data extends Record<string, unknown>>(structuredContent: Data) {
  return {
    content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }],
    structuredContent,
  }
}
