import { filled } from '../../lib/browser/page-words.ts'
import { type CitingMoment, type Slot, slotValue } from '../../lib/formats/shared/citations/run.ts'
import { copy } from '../quote/copy.ts'
import { say } from '../quote/say.ts'

/**
 * Fills in the citations, shows the buttons that need script, and does what they say.
 * @param signal of the page’s end
 */
export function startTools(tools: HTMLElement, signal: AbortSignal | undefined): void {
  for (const url of tools.querySelectorAll('[data-url]')) {
    url.textContent = new URL(url.textContent ?? '', location.href).href
  }
  for (const button of tools.querySelectorAll<HTMLElement>('button[data-do]')) {
    button.hidden = button.dataset.do === 'share' && !navigator.share
  }
  const fill = () => fillSlots(tools, { accessed: new Date(), sentence: chosenSentence() })
  fill()
  const follow = () => {
    fill()
    // The link that takes the choice of a sentence back has gone with it.
    if (location.hash === '#cite') tools.querySelector('summary')?.focus({ preventScroll: true })
  }
  addEventListener('hashchange', follow, { signal })
  tools.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button) act(tools, button)
  })
}

/** The number in `#s2` when the page has such a sentence, or undefined. */
function chosenSentence(): number | undefined {
  const number = /^#s(\d+)$/.exec(location.hash)?.[1]
  return number && document.getElementById(`s${number}`) ? Number(number) : undefined
}

function fillSlots(tools: HTMLElement, moment: CitingMoment) {
  const { sentence } = moment
  for (const slot of tools.querySelectorAll<HTMLElement>('[data-slot]')) {
    const value = slotValue(slot.dataset.slot as Slot['slot'], moment)
    slot.textContent = value ? filled(slot.dataset.text ?? '', { '': value }).join('') : ''
  }
  for (const shown of tools.querySelectorAll<HTMLElement>('[data-sentence]')) {
    // The link that takes the choice back goes with it.
    if (sentence === undefined && shown.contains(document.activeElement))
      tools.querySelector('summary')?.focus()
    shown.hidden = sentence === undefined
  }
  // The sentence has files of its own beside the page's: cite-s2.ris, qr-s2.svg, poster-s2.png.
  const [suffix, fragment] = sentence === undefined ? ['', ''] : [`-s${sentence}`, `#s${sentence}`]
  for (const file of tools.querySelectorAll<HTMLElement>('[data-file]')) {
    const name = file.hasAttribute('src') ? 'src' : 'href'
    file.setAttribute(name, file.getAttribute(name)?.replace(/(?:-s\d+)?(\.\w+)$/, `${suffix}$1`) ?? '')
    const { alt } = file.dataset
    if (alt) file.setAttribute('alt', alt.replaceAll('{}', fragment))
  }
  // The page's address ends one of the fields of each service's link.
  for (const service of tools.querySelectorAll<HTMLAnchorElement>('#share a[rel]')) {
    service.href = service.href.replace(/%2F(?:%23s\d+)?(?=&|$)/, `%2F${encodeURIComponent(fragment)}`)
  }
}

async function act(tools: HTMLElement, button: HTMLButtonElement) {
  const url =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0] ?? ''
  const link = url + (chosenSentence() ? location.hash : '')
  if (button.dataset.do === 'share') {
    // The reader may close the system's sheet, which is no error.
    await navigator.share({ title: button.dataset.title, url: link }).catch(() => undefined)
    return
  }
  const entry = button.parentElement?.querySelector('span')
  const copied = await (button.dataset.do === 'copy-link'
    ? copy(link)
    : copy(entry?.textContent ?? '', withoutSlots(entry)))
  for (const other of tools.querySelectorAll<HTMLElement>('[data-done]')) delete other.dataset.done
  if (copied) button.dataset.done = ''
  say(tools.querySelector('[role=status]'), (copied ? tools.dataset.copied : tools.dataset.notCopied) ?? '')
}

/** The markup of an entry, such as a title in italics, without the spans that were filled in. */
function withoutSlots(entry: Element | null | undefined): string | undefined {
  const copy = entry?.cloneNode(true) as Element | undefined
  for (const span of copy?.querySelectorAll('span, i:empty') ?? []) span.replaceWith(...span.childNodes)
  return copy?.innerHTML
}
