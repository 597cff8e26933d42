import { afterEach, expect, test, vi } from 'vitest'
import { cutDirective } from '../../components/sentence/cut-directive.ts'

afterEach(() => vi.unstubAllGlobals())

/** Where a browser goes on from an address, which it shows with what it does not know. */
function goesTo(hash: string): string | undefined {
  const location: { hash: string; replaced?: string; replace(to: string): void } = {
    hash,
    replace(to) {
      location.replaced = to
    },
  }
  vi.stubGlobal('location', location)
  cutDirective()
  return location.replaced
}

test('a browser that cannot find words goes to their sentence', () => {
  expect(goesTo('#s2:~:text=%E7%88%B1')).toBe('#s2')
  expect(goesTo('#:~:text=words')).toBe('#')
})

test('any other address stays as it is', () => {
  expect(goesTo('#s2')).toBeUndefined()
  expect(goesTo('')).toBeUndefined()
})
