import { frontMatterFields } from '../report/schema.ts'
import type { PartPair } from './part-pair.ts'
import { type Problem, startOf } from './problem.ts'

/** What the front matter of one language says, that of the other says too; what cannot be read is reported already. */
export function checkFrontMatter({ zh, en }: PartPair): Problem[] {
  if (!zh.frontMatter.title || !en.frontMatter.title) return []
  return [[zh, en] as const, [en, zh] as const].flatMap(([from, to]) =>
    frontMatterFields
      .filter((key) => from.frontMatter[key] !== undefined && to.frontMatter[key] === undefined)
      .map((key) => ({
        ...startOf(to.file),
        found: `no “${key}”`,
        expected: `expected the pair of ${from.file}:${from.fieldAt(key).line}`,
        cure: 'write it in both languages, or in neither',
      })),
  )
}
