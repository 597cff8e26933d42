import type { Piece } from './pieces.ts'
import { textFragment } from './text-fragment.ts'

/** The link of a sentence's number: its permanent address. */
function numberOf(sentence: Element | undefined): HTMLAnchorElement | null | undefined {
  return sentence?.querySelector<HTMLAnchorElement>('.sentence-number')
}

/** The path of the page that a sentence's part has of its own. */
export function partOf(sentence: Element | undefined): string {
  return numberOf(sentence)?.pathname ?? ''
}

/** The permanent address of a sentence, with the selected words of its part marked after it. */
export function linkTo(sentence: Element, pieces: readonly Piece[]): string {
  const here = new URL(numberOf(sentence)?.href ?? location.href)
  const cut = pieces.length > 1 || pieces.some((piece) => !piece.whole)
  return published(here.pathname + here.hash) + (cut ? textFragment(pieces, searched()) : '')
}

/** Words of several parts stand together on this page alone. */
export function linkHere(pieces: readonly Piece[]): string {
  const place = `${location.pathname}#${pieces[0]?.sentence.id}`
  return published(place) + textFragment(pieces, searched())
}

/** The text of the page that browsers search: scripts are none. */
function searched(): string {
  const scripts = [...document.body.querySelectorAll('script')]
  return scripts.reduce(
    (text, script) => text.replace(script.textContent ?? '', ''),
    document.body.textContent ?? '',
  )
}

/** An address of this site as the public knows it. */
function published(address: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  return new URL(address, canonical ?? location.href).href
}
