import type { Expectation } from './change.ts'
import type { Make } from './replace-one.ts'

/** One way in which content goes wrong, or is edited as it may be. */
export interface Kind {
  name: string
  expect: Expectation
  make: Make
}

/** The kinds of a table: names, and how each is made. */
export function kindsOf(expect: Expectation, makes: Record<string, Make>): Kind[] {
  return Object.entries(makes).map(([name, make]) => ({ name, expect, make }))
}
