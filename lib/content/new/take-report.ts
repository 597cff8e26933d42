import { cutSections } from './cut-sections.ts'
import { cutSpeech } from './cut-speech.ts'
import { counts } from './heading-words.ts'
import {
  doubtOfSpeech,
  doubtsOfLetters,
  doubtsOfLine,
  doubtsOfRequirements,
  placeless,
} from './report-doubts.ts'
import { inBrief, type SourceLine, sourceLines } from './source-lines.ts'
import { type Doubt, type TakenPart, takeItems, takePart } from './take-items.ts'

/** A line of the text that stands in `edition.yaml`. */
export interface TakenLine {
  text: string
  line: number
}

/** What the text of a report was taken for. What it does not have is missing. */
export interface TakenReport {
  frame: Partial<Record<'title' | 'slogan' | 'subtitle' | 'plan' | 'pledges' | 'closing', TakenLine>>
  requirements: TakenPart | undefined
  areas: (TakenPart & { tasks: TakenPart[] })[]
  pledges: TakenPart[]
  /** In the order of lines. */
  doubts: Doubt[]
}

/** Recognises the parts of a report in its text. */
export function takeReport(text: string, year: string): TakenReport {
  const { lines, speech } = cutSpeech(sourceLines(text))
  const cut = cutSections(lines)
  const doubts = [...speech.map(doubtOfSpeech), ...doubtsOfRequirements(cut)]
  const head = takeHead(cut.frame, year, doubts)
  const areas: TakenReport['areas'] = []
  let running = 1
  for (const { heading, lines } of cut.areas) {
    if (!heading) continue
    const { lead, items, doubts: own } = takeItems(lines, 'task', running)
    running += items.length
    const area = takePart(heading)
    areas.push({ ...area, paragraphs: [...area.paragraphs, ...lead], tasks: items })
    doubts.push(...own)
    if (heading.number && heading.number.value !== areas.length)
      doubts.push({
        line: area.line,
        what: `numbered ${heading.number.value} where ${areas.length} is the next area`,
      })
    if (items.length === 0)
      doubts.push({ line: area.line, what: `the area “${area.title}”, in which no task was found` })
  }
  const pledges = takeItems(cut.pledges?.lines ?? [], 'pledge', 1)
  const noPlace = [...cut.between, ...pledges.lead.map(({ text, line }) => ({ whole: text, line }))]
  doubts.push(...pledges.doubts, ...noPlace.map(({ whole, line }) => ({ line, what: placeless(whole) })))
  if (cut.pledges && !cut.pledges.heading)
    doubts.push({
      line: pledges.items[0]?.line ?? 0,
      what: 'taken as the first pledge, since numbers begin again here',
    })
  const of = (line: SourceLine | undefined) => line && { text: line.text, line: line.line }
  const frame = { ...head, plan: of(cut.plan), pledges: of(cut.pledges?.heading), closing: of(cut.closing) }
  return {
    frame: Object.fromEntries(Object.entries(frame).filter(([, line]) => line)),
    requirements: cut.requirements && {
      title: cut.requirements.heading?.text ?? '',
      line: cut.requirements.heading?.line ?? 0,
      paragraphs: cut.requirements.lines.map(({ whole, line }) => ({ text: whole, line })),
    },
    areas,
    pledges: pledges.items,
    doubts: [...doubts, ...doubtsOfLetters(text), ...lines.flatMap(doubtsOfLine)].sort(
      (a, b) => a.line - b.line,
    ),
  }
}

/** Title, slogan and subtitle: the first line, the one that begins with the year, and the one that counts areas, or is left. */
function takeHead(lines: SourceLine[], year: string, doubts: Doubt[]) {
  const [title, ...below] = lines
  const ofYear = new RegExp(`^${year}年?\\s+(.+)$`, 'u')
  const slogan = below.find(({ whole }) => ofYear.test(whole))
  const others = below.filter((line) => line !== slogan)
  const subtitle = others.find(({ whole }) => counts(whole)) ?? others.find(({ isHeading }) => isHeading)
  const whole = (line: SourceLine | undefined) => line && { text: line.whole, line: line.line }
  if (subtitle && !counts(subtitle.whole))
    doubts.push({
      line: subtitle.line,
      what: `“${inBrief(subtitle.whole)}”, taken as the subtitle by its place`,
    })
  for (const line of others.filter((other) => other !== subtitle))
    doubts.push({ line: line.line, what: placeless(line.whole) })
  return {
    title: whole(title),
    slogan: slogan && { text: ofYear.exec(slogan.whole)?.[1] ?? '', line: slogan.line },
    subtitle: whole(subtitle),
  }
}
