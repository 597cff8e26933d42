import type { Query } from './analyze.ts'
import type { Score } from './score-entries.ts'

/** How much of a query an entry must cover to be a result. */
const enough = 0.55
const enoughForQuestion = 0.4
const enoughIfStrong = 0.34
/** And where it names what the edition does not say. */
const enoughIfDenied = 0.7

/** The entries that answer, best first; of a single word that stands nearly everywhere, all that have it. */
export function rank(scores: Score[], query: Query): Score[] {
  const found = cutTail(scores.filter((score) => answers(score, query)).sort(inOrder))
  if (found.length > 0 || query.cells.length !== 1) return found
  const isStop = query.cells[0]?.cost === 0
  return scores
    .filter(({ keys, coverage }) => keys.size > 0 && (isStop || coverage >= enoughForQuestion))
    .sort(inOrder)
}

/** An entry answers a query that it holds as it is written, or whose words it covers well enough. */
function answers(score: Score, query: Query): boolean {
  if (score.literal > 0) return true
  const wanted = query.cells.some(({ isDenied }) => isDenied)
    ? enoughIfDenied
    : !query.question
      ? enough
      : score.strong
        ? enoughIfStrong
        : enoughForQuestion
  return score.coverage >= wanted && score.points > 0
}

/** Best first. */
export function inOrder(a: Score, b: Score): number {
  return b.literal - a.literal || worth(b) - worth(a) || a.entry - b.entry
}

function worth({ points, coverage }: Score): number {
  return points * coverage ** 3
}

/** Leaves out what is far below the best. */
function cutTail(scores: Score[]): Score[] {
  const best = Math.max(...scores.map(({ points }) => points))
  return scores.filter(({ literal, points }) => literal > 0 || points >= best * 0.2)
}
