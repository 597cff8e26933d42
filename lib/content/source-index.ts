/**
 * Where a character of a value stands in the source of its scalar. White space is folded, so the others are counted; an
 * escape (`\u00ad` between double quotes, `''` between single ones) is one of them.
 */
export function sourceIndex(source: string, value: string, index: number): number {
  const [opening = ''] = /^(?:["']|[|>][^\n]*\n)?/.exec(source) ?? []
  const unit =
    opening === '"' ? /\\(?:u[\da-f]{4}|x[\da-f]{2}|.)|\S/gisu : opening === "'" ? /''|\S/gu : /\S/gu
  const units = [...source.slice(opening.length).matchAll(unit)]
  const blank = /\s/.test(value[index] ?? ' ')
  const before = value.slice(0, index).match(/\S/gu)?.length ?? 0
  const found = units[blank ? before - 1 : before]
  return opening.length + (found ? found.index + (blank ? found[0].length : 0) : 0)
}
