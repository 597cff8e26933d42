/**
 * The common beginning of an English word's forms: flooding and floods become flood, cities and city become citi, and
 * historic and historical become histor.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let root = word
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/sses$/, 'ss')
  if (root.length > 5) root = root.replace(/ing$/, '')
  if (root.length > 4) root = root.replace(/ed$/, '')
  return root
    .replace(/([bdfgmnprt])\1$/, '$1')
    .replace(/(..)e$/, '$1')
    .replace(/(..)y$/, '$1i')
    .replace(/(....)(?:ment|li|ion|ation|al|ic|ical|iti|iv)$/, '$1')
}
