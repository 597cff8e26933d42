import { type Change, together } from './change.ts'
import type { Content } from './content.ts'

/** Makes changes one after the other, each of what the one before left; undefined where one of them cannot be made. */
export function inTurn(
  content: Content,
  puts: readonly ((content: Content) => Change | undefined)[],
): Change | undefined {
  const changes: Change[] = []
  let now = content
  for (const put of puts) {
    const change = put(now)
    if (!change) return undefined
    changes.push(change)
    now = now.after(change.edits)
  }
  const [first, ...others] = changes
  return first && together(first, ...others)
}
