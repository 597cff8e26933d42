import { headsPlan, headsRequirements } from './heading-words.ts'
import type { SourceLine } from './source-lines.ts'

/** Lines that a report has as it is read to the assembly, and that the site has no place for. */
export interface Speech {
  first: SourceLine
  /** The paragraphs below a heading. */
  below: SourceLine[]
}

/** 各位代表：, 现在，我代表市人民政府，向大会报告工作。 */
const salutation = /^(?:各位|同志们)[^。！？]{0,20}[：:！!]?$/u
const opening = /^现在[，,]?.{0,4}代表.*报告/u
/** 重点抓好以下七个方面工作： leads to the areas; no sentence of the site ends with a colon. */
const leading = /^[^。！？]*(?:以下|如下|下列)[^。！？]*[：:]$/u
const addressed = /^(?:各位(?:代表|委员)|同志们)/u
const review = /回顾|工作总结/u

/** Parts a report from the words to the assembly and from the review of the year before. */
export function cutSpeech(all: SourceLine[]): { lines: SourceLine[]; speech: Speech[] } {
  const speech = [...reviewIn(all), ...farewellIn(all)]
  const taken = new Set(speech.flatMap(({ first, below }) => [first, ...below]))
  const said = all.filter(
    (line, at) =>
      at > 0 && !taken.has(line) && [salutation, opening, leading].some((form) => form.test(line.whole)),
  )
  for (const first of said) {
    taken.add(first)
    speech.push({ first, below: [] })
  }
  return { lines: all.filter((line) => !taken.has(line)), speech }
}

/** The section that looks back, up to the heading of the next one. */
function reviewIn(all: SourceLine[]): Speech[] {
  const at = all.findIndex((line, index) => index > 0 && line.isHeading && review.test(line.text))
  const first = all[at]
  if (!first) return []
  const { number } = first
  const below = all.slice(at + 1)
  const length = below.findIndex((line) => {
    if (number) return line.number?.style === number.style && line.number.value === number.value + 1
    return headsRequirements(line) || headsPlan(line)
  })
  return length < 0 ? [] : [{ first, below: below.slice(0, length) }]
}

/** 各位代表！…, and what follows it to the end, but for a closing line. */
function farewellIn(all: SourceLine[]): Speech[] {
  const at = all.findLastIndex(({ whole }) => addressed.test(whole) && !salutation.test(whole))
  const rest = all.slice(at)
  const isLast =
    at > 0 && rest.every((line, index) => !line.number && (!line.isHeading || index === rest.length - 1))
  if (!isLast) return []
  return rest.filter(({ isHeading }) => !isHeading).map((first) => ({ first, below: [] }))
}
