import type { Change, Expectation } from './change.ts'
import type { Content } from './content.ts'
import type { Random } from './random.ts'

/** Makes a change of one kind, or undefined where the content has no place for one. */
export type Make = (content: Content, random: Random) => Change | undefined

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
