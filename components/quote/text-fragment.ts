/** Words to mark: a run of text in one language, with the text before it in the same block. */
export interface MarkedRun {
  text: string
  before: string
  after: string
  lang: string
}

/** Longer runs are named by their beginning and end alone. */
const longest = 60
const ends = { zh: 10, en: 24 }

/**
 * `:~:text=…&text=…` (WICG Scroll to Text Fragment), one directive a run. Browsers match whole words only, so a run
 * that cuts a word is widened to it.
 */
export function textFragment(runs: readonly MarkedRun[], page: string): string {
  return `:~:${runs.map((run) => `text=${directive(run, page)}`).join('&')}`
}

function directive(run: MarkedRun, page: string): string {
  const { text, before } = widened(run)
  const context = count(page, text) > 1 ? lastWords(before, run.lang) : ''
  const prefix = context ? `${encoded(context)}-,` : ''
  if (text.length <= longest) return prefix + encoded(text)
  const size = run.lang.startsWith('zh') ? ends.zh : ends.en
  const bounds = boundaries(text, run.lang)
  const start = text.slice(
    0,
    bounds.find((at) => at >= size),
  )
  const end = text.slice(bounds.findLast((at) => at <= text.length - size))
  return `${prefix}${encoded(start.trim())},${encoded(end.trim())}`
}

/** The run from the beginning of its first word to the end of its last. */
function widened({ text, before, after, lang }: MarkedRun): { text: string; before: string } {
  const whole = before + text + after
  const bounds = boundaries(whole, lang)
  const from = bounds.findLast((at) => at <= before.length) ?? 0
  const to = bounds.find((at) => at >= before.length + text.length) ?? whole.length
  const piece = whole.slice(from, to)
  return { text: piece.trim(), before: whole.slice(0, from) }
}

function lastWords(text: string, lang: string): string {
  return text.slice(boundaries(text, lang).at(-4) ?? 0).trim()
}

/** Where words begin, with the end of the text. */
function boundaries(text: string, lang: string): number[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)
  return [...[...segments].map(({ index }) => index), text.length]
}

function count(page: string, text: string): number {
  return text ? page.split(text).length - 1 : 0
}

/** Percent-encoded, with the hyphen too, which has a meaning of its own in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
