/** The fault of a text that the parser cannot follow. */
export const tooDeep = {
  found: 'lists or groups in each other, thousands deep',
  expected: 'YAML in the form of the files beside it',
  cure: 'look for a long row of brackets or hyphens, and delete it',
}

/** No list or group of the content stands in more than a few others. */
const deepest = 40

/** Where a text nests deeper than any of the content does, by brackets or hyphens; parsing it would take seconds. */
export function deepNesting(text: string): number | undefined {
  const hyphens = new RegExp(`^ *(?:- ){${deepest}}| {${deepest * 4}}(?=\\S)`, 'm').exec(text)
  if (hyphens) return hyphens.index
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return index
  }
  return undefined
}
