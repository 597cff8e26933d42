import type { QuoteStrings } from '../../lib/pages/quote-strings.ts'
import { copy } from './copy.ts'
import { quoteOf, sentencesIn } from './quote.ts'

type Action = 'copy' | 'both' | 'link' | 'cite'

/**
 * Shows a small bar of buttons at a sentence whose number is hovered, focused or tapped, and at selected words. It
 * stands in the sentence itself, so that the Tab key leads from the number, or from the selection, into it.
 */
export function startQuoting(json: string, first: Event): void {
  const strings: QuoteStrings = JSON.parse(json)
  const bar = makeBar(strings)
  let sentences: Element[] = []
  let range: Range | undefined

  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  bar.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const action = button?.dataset.do as Action | undefined
    if (!button || !action) return
    event.stopPropagation()
    if (action === 'cite') return openCitation(sentences[0])
    const quote = quoteOf(sentences, range, strings, action === 'both')
    await (action === 'link' ? copy(quote.link) : copy(quote.text, quote.html))
    const status = bar.querySelector('[role=status]')
    if (status) status.textContent = strings.copied
  })
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, onNumber)
  document.addEventListener('selectionchange', onSelection)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  if (first.type === 'selectionchange') onSelection()
  else onNumber(first)

  function onNumber({ target, type }: Event) {
    if (!(target instanceof Element) || bar.contains(target)) return
    const number = target.closest('.sentence-number')
    const sentence = number?.closest('.sentence')
    if (sentence && !range) show([sentence], number ?? sentence, undefined)
    else if (type === 'click' && !number && !range) hide()
  }

  function onSelection() {
    const selection = getSelection()
    const selected = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
    const touched = selected ? sentencesIn(selected) : []
    const last = touched.at(-1)
    if (selected && last) show(touched, last.lastElementChild ?? last, selected.cloneRange())
    else if (range) hide()
  }

  function show(of: Element[], beside: Element, selected: Range | undefined) {
    const same = bar.isConnected && of.at(-1) === sentences.at(-1) && Boolean(selected) === Boolean(range)
    sentences = of
    range = selected
    if (same) return
    const status = bar.querySelector('[role=status]')
    if (status) status.textContent = ''
    if (selected) of.at(-1)?.append(bar)
    else beside.after(bar)
  }

  function hide() {
    range = undefined
    bar.remove()
  }
}

function makeBar(strings: QuoteStrings): HTMLElement {
  const bar = document.createElement('span')
  bar.className = 'quote-bar'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', strings.label)
  const actions: [Action, string][] = [
    ['copy', strings.copy],
    ['both', strings.both],
    ['link', strings.link],
    ['cite', document.getElementById('cite') ? strings.cite : ''],
  ]
  for (const [action, label] of actions.filter(([, label]) => label)) {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset.do = action
    button.textContent = label
    bar.append(button)
  }
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  bar.append(status)
  return bar
}

/** Chooses the sentence by its address, and opens the citations. */
function openCitation(sentence: Element | undefined) {
  const cite = document.getElementById('cite')
  if (!(cite instanceof HTMLDetailsElement) || !sentence) return
  location.hash = sentence.id
  cite.open = true
  cite.scrollIntoView({ block: 'start' })
  cite.querySelector('summary')?.focus({ preventScroll: true })
}
