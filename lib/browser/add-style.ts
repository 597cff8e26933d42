const added = new Set<string>()

/** Adds the rules that a module brings along on first use, once, so that pages do not carry them. */
export function addStyle(rules: string): void {
  if (added.has(rules)) return
  added.add(rules)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets.push(sheet)
}
