import { addStyle } from '../../lib/browser/add-style.ts'
import { plainWords } from '../../lib/browser/page-words.ts'
import type { QuoteStrings } from '../../lib/pages/quote-strings.ts'
import type { PartTools } from '../part-tools/element.ts'
import sheet from './bar.css'
import { copy } from './copy.ts'
import { correctionOf, pageCorrection } from './correction.ts'
import { type Action, makeBar } from './make-bar.ts'
import { sentencesIn } from './pieces.ts'
import { placeBar } from './place-bar.ts'
import { quoteOf } from './quote.ts'
import { say } from './say.ts'

/** How long the bar waits for a pointer that has left it, in milliseconds. */
const patience = 600

/**
 * Shows a small bar of buttons at a sentence whose number is hovered, focused or tapped, and at selected words. It
 * stands in the sentence itself, so that the Tab key leads from the number, or from the selection, into it.
 * @param signal of the page’s end
 */
export function startQuoting(json: string, first: Event, signal?: AbortSignal): void {
  const strings: QuoteStrings = JSON.parse(json)
  addStyle(sheet)
  const correction = pageCorrection()
  const bar = makeBar(correction)
  let sentences: Element[] = []
  let range: Range | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined

  // A press on the bar would end the selection.
  for (const type of ['pointerdown', 'mousedown'])
    bar.addEventListener(type, (event) => event.preventDefault())
  bar.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const action = button?.dataset.do as Action | undefined
    if (!button || !action) return
    event.stopPropagation()
    if (action === 'cite') return openCitation(sentences[0])
    const quote = quoteOf(sentences, range, strings, action === 'both')
    const copied = await (action === 'link' ? copy(quote.link) : copy(quote.text, quote.html))
    const said = copied ? STRING('share.copied') : STRING('share.notCopied')
    say(bar.querySelector('[role=status]'), plainWords(said))
  })
  // The link is of what the bar stands at when a reader reaches for it.
  for (const type of ['pointerover', 'focusin'])
    bar.addEventListener(type, ({ target }) => {
      if (correction && target instanceof HTMLAnchorElement)
        target.href = correctionOf(correction.href, quoteOf(sentences, range, strings))
    })
  for (const type of ['pointerover', 'focusin', 'click'])
    document.addEventListener(type, onNumber, { signal })
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!range && !(relatedTarget instanceof Node && isHere(relatedTarget))) hide()
  })
  document.addEventListener('selectionchange', onSelection, { signal })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal })
  if (first.type !== 'selectionchange') onNumber(first)
  else {
    onSelection()
    onFocused()
  }

  function onNumber({ target, type }: Pick<Event, 'target' | 'type'>) {
    if (!(target instanceof Element) || range) return
    const number = target.closest('.sentence-number')
    const sentence = number?.closest('.sentence')
    if (sentence || isAround(target)) clearTimeout(leaving)
    if (bar.contains(target)) return
    if (sentence) show([sentence], number ?? sentence, undefined)
    else if (type !== 'pointerover') hide()
    else if (!isAround(target) && !isHere(document.activeElement)) {
      clearTimeout(leaving)
      leaving = setTimeout(hide, patience)
    }
  }

  /** Whether something is the bar or the number it stands at. */
  function isHere(node: Node | null): boolean {
    return bar.isConnected && (bar.contains(node) || bar.previousElementSibling === node)
  }

  /** Whether something is in the sentence of the bar: a pointer goes through it from the number to the bar. */
  function isAround(node: Node): boolean {
    return bar.isConnected && sentences.at(-1)?.contains(node) === true
  }

  function onSelection() {
    const selection = getSelection()
    const selected = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
    const touched = selected ? sentencesIn(selected, Object.keys(strings.words)) : []
    const last = touched.at(-1)
    if (selected && last) show(touched, last.lastElementChild ?? last, selected.cloneRange())
    else if (range) {
      hide()
      if (!selected) onFocused()
    }
  }

  /** A number that got the focus while words were selected, or before this ran, was passed over. */
  function onFocused() {
    if (document.activeElement) onNumber({ target: document.activeElement, type: 'focusin' })
  }

  function show(of: Element[], beside: Element, selected: Range | undefined) {
    const stays = bar.isConnected && of.at(-1) === sentences.at(-1) && Boolean(selected) === Boolean(range)
    const same = stays && isSame(selected, range)
    sentences = of
    range = selected
    const status = bar.querySelector('[role=status]')
    if (status && !same) status.textContent = ''
    if (stays && !selected) return
    if (!stays && selected) of.at(-1)?.append(bar)
    else if (!stays) beside.after(bar)
    placeBar(bar, selected ?? of[0] ?? beside)
  }

  /** Focus in the bar goes back to the number, which would bring the bar, before the bar goes. */
  function hide() {
    clearTimeout(leaving)
    range = undefined
    if (bar.contains(document.activeElement))
      sentences.at(-1)?.querySelector<HTMLElement>('.sentence-number')?.focus()
    bar.remove()
  }
}

function isSame(one: Range | undefined, other: Range | undefined): boolean {
  if (!one || !other) return one === other
  return [Range.START_TO_START, Range.END_TO_END].every(
    (ends) => one.compareBoundaryPoints(ends, other) === 0,
  )
}

/** Chooses the sentence by its address and opens the citations, which stand on the page of its part. */
function openCitation(sentence: Element | undefined) {
  const number = sentence?.querySelector<HTMLAnchorElement>('.sentence-number')
  const tools = document.querySelector<PartTools>('part-tools')
  if (tools && number?.pathname === location.pathname) {
    location.hash = number.hash
    tools.openCitation()
  } else if (number) {
    citeThere(number.href)
  }
}

function citeThere(href: string) {
  try {
    sessionStorage.setItem(`${STORED}cite`, href)
  } catch {
    // The reader is led to the sentence all the same.
  }
  location.assign(href)
}
