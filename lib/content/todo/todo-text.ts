import { type Todo, todoKinds } from './todo-item.ts'

/** What the content lacks, counted by kind and listed with file and line. */
export function todoText(todos: readonly Todo[]): string {
  const lacking = todos.filter(({ items }) => items.length > 0)
  const whole = todos.flatMap(({ edition, items }) => (edition && items.length === 0 ? [edition] : []))
  const done = whole.map((edition) => `${edition}: nothing is left to do`)
  const lists = lacking.map(({ edition, items }) => {
    const kinds = Object.entries(todoKinds).flatMap(([kind, name]) => {
      const own = items.filter((item) => item.kind === kind)
      if (own.length === 0) return []
      return [
        '',
        `${name}: ${own.length}`,
        ...own.map(({ file, line, what }) => `  ${file}:${line}  ${what}`),
      ]
    })
    return [edition ?? 'for all editions', ...kinds].join('\n')
  })
  return [...lists, ...(done.length > 0 ? [done.join('\n')] : [])].join('\n\n')
}
