import { createHash } from 'node:crypto'
import type { Mutation } from './change.ts'
import type { Content } from './content.ts'
import type { Kind } from './kind.ts'
import { seeded } from './random.ts'

/** How often in a row a kind may make what was made before, until it has no more. */
const tries = 8

/**
 * Mutations that all differ, one of each kind in turn. The same seed gives the same ones, whichever other kinds there
 * are.
 */
export function planMutations(
  content: Content,
  kinds: readonly Kind[],
  count: number,
  seed: number,
): Mutation[] {
  const seen = new Set<string>()
  const all: Mutation[] = []
  let open = kinds.map((kind) => ({ kind, random: seeded(seed ^ numberOf(kind.name)) }))
  while (all.length < count && open.length > 0) {
    open = open.filter(({ kind: { name, expect, make }, random }) => {
      if (all.length >= count) return false
      for (let left = tries; left > 0; left--) {
        const change = make(content, random)
        const key = change && digest(JSON.stringify(change.edits))
        if (!change || !key || seen.has(key)) continue
        seen.add(key)
        all.push({ ...change, kind: name, expect })
        return true
      }
      return false
    })
  }
  return all
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function numberOf(name: string): number {
  return Number.parseInt(digest(name).slice(0, 8), 16)
}
