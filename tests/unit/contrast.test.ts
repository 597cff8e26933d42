import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Tokens = Record<string, string>

/** The colours of a block of a sheet, which begins with these words. */
function colors(file: string, begin: string): Tokens {
  const css = readFileSync(file, 'utf8')
  const from = css.indexOf(begin)
  expect(from, `${file}: ${begin}`).toBeGreaterThanOrEqual(0)
  const body = css.slice(from, css.indexOf('}', from))
  const tokens = body.matchAll(/--color-([\w-]+):\s*(#\w+|var\(--[\w-]+\))/g)
  return Object.fromEntries([...tokens].map(([, name = '', value = '']) => [name, value]))
}

const palette = (name: string) => colors('app/palettes.css', `@utility palette-${name} {`)
const light = colors('app/tokens.css', '@theme {')
const dark = { ...light, ...palette('dark') }
const contrastLight = { ...light, ...palette('contrast') }
const more = colors('app/media.css', ':root:not(#setting)')

const themes: Record<string, Tokens> = {
  light,
  dark,
  'light with more contrast': { ...light, ...more },
  'dark with more contrast': { ...dark, ...more },
  'high contrast on light, and the easy view': contrastLight,
  'high contrast on dark, and the easy view in dark': { ...contrastLight, ...palette('contrast-dark') },
  paper: { ...light, ...palette('print') },
}

const grounds = ['paper', 'tint', 'glow']
/** What stands on what, and the least contrast: text of WCAG 1.4.6, the rest of 1.4.11. */
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground) =>
    ['ink', 'soft', 'main', 'accent'].map((text): [string, string, number] => [text, ground, 7]),
  ),
  ...grounds.map((ground): [string, string, number] => ['strong', ground, 3]),
]
/** How much of their colour the marks of a picture keep that do not count. */
const rest =
  Number(/rest opacity-(\d+)/.exec(readFileSync('components/unit-picture/view.tsx', 'utf8'))?.[1]) / 100

test.each(Object.entries(themes))('in %s everything can be told from its ground', (_, tokens) => {
  const weak = pairs.flatMap(([one, other, least]) => {
    const ratio = contrast(color(tokens, one), color(tokens, other))
    return ratio < least ? [`${one} on ${other}: ${ratio.toFixed(2)}, expected ${least}`] : []
  })
  expect(weak).toEqual([])
})

test.each(Object.entries(themes))('in %s the marks that count can be told from the rest', (_, tokens) => {
  for (const ground of ['paper', 'glow'].map((name) => color(tokens, name))) {
    const main = color(tokens, 'main')
    expect(contrast(main, mix(main, ground, rest))).toBeGreaterThanOrEqual(3)
  }
})

function color(tokens: Tokens, name: string): string {
  const value = tokens[name] ?? ''
  const other = /^var\(--color-(.+)\)$/.exec(value)?.[1]
  return other ? color(tokens, other) : value
}

/** WCAG 2.2, “contrast ratio”. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** The colour of something of which its ground shows through. */
function mix(one: string, ground: string, opacity: number): string {
  const below = channels(ground)
  const mixed = channels(one).map((value, index) => value * opacity + (below[index] ?? 0) * (1 - opacity))
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

function channels(hex: string): number[] {
  const digits = /^#(?:(\w)(\w)(\w)|(\w\w)(\w\w)(\w\w))$/.exec(hex)?.slice(1).filter(Boolean)
  if (!digits) throw new Error(`“${hex}” is no colour`)
  return digits.map((digit) => Number.parseInt(digit.padStart(2, digit), 16))
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
