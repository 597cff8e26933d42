/** The items whose key the others do not have, or not as often. */
export function unpaired<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => unknown): T[] {
  const left = others.map(keyOf)
  return items.filter((item) => {
    const index = left.indexOf(keyOf(item))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
