import type { Alignment } from './align.ts'
import type { Asked } from './judge.ts'
import { findRun, type Row } from './open-report.ts'

/**
 * Where a quotation stands word for word: in one run, or, where it has ellipses, in several of one part that follow each
 * other in their order.
 */
export function foundExactly(
  { keys, gaps }: Asked,
  row: Row,
): { verdict: 'exact' | 'cut'; alignment: Alignment } | undefined {
  const inner = gaps.filter((index) => index > 0 && index < keys.length)
  const cuts = [0, ...inner, keys.length]
  const fragments = cuts.slice(1).map((end, index) => keys.slice(cuts[index], end))
  for (
    let start = findRun(row, fragments[0] ?? []);
    start >= 0;
    start = findRun(row, fragments[0] ?? [], start + 1)
  ) {
    const alignment = follow(fragments, start, row)
    if (!alignment) continue
    const isCut = gaps.some((index) => leavesOut(index, alignment, row))
    return { verdict: isCut ? 'cut' : 'exact', alignment }
  }
  return undefined
}

function follow(fragments: readonly string[][], start: number, row: Row): Alignment | undefined {
  const alignment: Alignment = []
  const segmentAt = (position: number) => row.units[row.unitOf[position] ?? 0]?.segment
  let from = start
  for (const fragment of fragments) {
    const at = findRun(row, fragment, from)
    if (at < 0 || segmentAt(at) !== segmentAt(start)) return undefined
    for (const index of fragment.keys()) alignment.push(at + index)
    from = at + fragment.length
  }
  return alignment
}

/** Whether an ellipsis stands for words: inside, for those between; at an end, for those of its sentence. */
function leavesOut(index: number, alignment: Alignment, row: Row): boolean {
  const before = alignment[index - 1]
  const after = alignment[index]
  if (before !== undefined && after !== undefined) return after > before + 1
  const position = before ?? after ?? 0
  const unit = row.units[row.unitOf[position] ?? 0]
  return before === undefined ? position > (unit?.from ?? 0) : position + 1 < (unit?.to ?? 0)
}
