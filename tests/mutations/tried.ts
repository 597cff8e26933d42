import type { Mutation } from './change.ts'
import { isExpected, judge, type Outcome, type Result } from './judge.ts'

/** A mutation that was tried, and how it fared. */
export interface Tried {
  mutation: Mutation
  outcome: Outcome
  result: Result
  expected: boolean
}

export function triedWith(mutation: Mutation, outcome: Outcome): Tried {
  const result = judge(mutation, outcome)
  return { mutation, outcome, result, expected: isExpected(mutation, result, outcome) }
}
