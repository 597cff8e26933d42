/** Words to mark: a run of text in one language, with the text around it in the same sentence. */
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
 * that cuts a word is widened to it; they mark the first match of a page, so a run that is not the only one gets the
 * words around it.
 * @param page all text that a browser would search
 */
export function textFragment(runs: readonly MarkedRun[], page: string): string {
  const searched = folded(page)
  const isOnly = (text: string) => searched.split(folded(text)).length <= 2
  return `:~:${runs.map((run) => `text=${directive(run, isOnly)}`).join('&')}`
}

function directive(run: MarkedRun, isOnly: (text: string) => boolean): string {
  const { sentence, bounds, from, to } = widened(run)
  const text = sentence.slice(from, to)
  const [start, end] = text.length > longest ? startAndEnd(text, run.lang) : [text, '']
  // Word by word on both sides, until what the browser looks for is there once.
  const left = bounds.filter((at) => at < from && sentence.slice(at, from).trim()).reverse()
  const right = end ? [] : bounds.filter((at) => at > to && sentence.slice(to, at).trim())
  let [first, last] = [from, end ? from + start.length : to]
  const most = Math.max(left.length, right.length)
  for (let words = 0; words < most && !isOnly(sentence.slice(first, last).trim()); words++) {
    first = left[words] ?? first
    last = right[words] ?? last
  }
  const prefix = sentence.slice(first, from).trim()
  const suffix = end ? '' : sentence.slice(to, last).trim()
  return [
    prefix && `${encoded(prefix)}-`,
    encoded(start.trim()),
    encoded(end),
    suffix && `-${encoded(suffix)}`,
  ]
    .filter(Boolean)
    .join(',')
}

/** The beginning and the end of a long run: the end long enough that it does not stand earlier in the run. */
function startAndEnd(text: string, lang: string): [start: string, end: string] {
  const size = lang.startsWith('zh') ? ends.zh : ends.en
  const bounds = boundaries(text, lang)
  const start = text.slice(
    0,
    bounds.find((at) => at >= size),
  )
  const rest = folded(text)
  for (const at of bounds.filter((at) => at <= text.length - size).reverse()) {
    const end = text.slice(at).trim()
    if (at <= start.length) break
    if (rest.indexOf(folded(end), start.length) >= at) return [start, end]
  }
  return [text, '']
}

/** The run from the beginning of its first word to the end of its last, in its sentence. */
function widened({ text, before, after, lang }: MarkedRun) {
  const sentence = before + text + after
  const bounds = boundaries(sentence, lang)
  const from = bounds.findLast((at) => at <= before.length) ?? 0
  const to = bounds.find((at) => at >= before.length + text.length) ?? sentence.length
  const piece = sentence.slice(from, to)
  return {
    sentence,
    bounds,
    from: from + piece.length - piece.trimStart().length,
    to: to - piece.length + piece.trimEnd().length,
  }
}

/** Where words begin, with the end of the text. */
function boundaries(text: string, lang: string): number[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)
  return [...[...segments].map(({ index }) => index), text.length]
}

/** As browsers compare: without regard to case and to the kind of white space. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ')
}

/** Percent-encoded, with the hyphen too, which has a meaning of its own in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
