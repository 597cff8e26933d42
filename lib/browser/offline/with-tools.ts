/** A bundle of modules and a bundle of pages. */
export interface ToolsAndPages {
  tools: string
  pages: string
}

/**
 * Both bundles in one file, for a device that has neither: the search has the text of the pages too, so that a twentieth less
 * travels. The length of the first stands before them, in UTF-16 code units.
 */
export function packWithTools({ tools, pages }: ToolsAndPages): string {
  return `${tools.length}\n${tools}${pages}`
}

/** The bundles as they are one by one. */
export function splitWithTools(text: string): ToolsAndPages {
  const from = text.indexOf('\n') + 1
  const to = from + Number.parseInt(text, 10)
  return { tools: text.slice(from, to), pages: text.slice(to) }
}
