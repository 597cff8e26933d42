import { html, plainWords } from '../../lib/browser/page-words.ts'
import { trusted } from '../../lib/browser/trusted.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'

type Act = 'toggle' | 'previous' | 'next' | 'close'

/** On a narrow screen the buttons show their pictures alone, so that the bar leaves the text its room. */
const pictures = {
  play: 'M4 2v12l9-6z',
  pause: 'M4 3h2v10H4zm6 0h2v10h-2z',
  previous: 'M4 3v10m9-10v10L6 8z',
  next: 'M12 3v10M3 3v10l7-5z',
  close: 'm3 3 10 10m0-10L3 13',
}

/** The player's bar: its buttons, speed, the choice to go on, and a line that says what is the matter. */
export class PlayerBar {
  readonly element = document.createElement('section')

  constructor(goOn: boolean, act: (act: Act) => void, onSpeed: () => void) {
    const button = (name: Act, face: string, classes = '') =>
      `<button type="button" data-act="${name}" class="flex min-w-touch items-center justify-center gap-2 px-2 ${classes}">${face}</button>`
    const speeds = [0.75, 1, 1.25, 1.5, 2].map(
      (rate) => `<option value="${rate}"${rate === 1 ? ' selected' : ''}>${rate}×</option>`,
    )
    this.element.className = 'player'
    this.element.setAttribute('aria-label', plainWords(STRING('listen.title')))
    this.element.innerHTML =
      trusted(`<div class="flex flex-wrap items-center gap-1 @sm:gap-2"><fieldset class="peer contents disabled:hidden">${button('previous', face('previous', STRING('listen.previous')))} ${button('toggle', face('play', STRING('listen.play')), 'border-main bg-main text-paper')} ${button('next', face('next', STRING('listen.next')))}
<label class="flex items-center gap-2 text-sm"><span class="sr-only @sm:not-sr-only">${html(STRING('listen.speed'))}</span> <select class="px-2 py-1">${speeds.join('')}</select></label>
<label class="order-1 flex min-h-touch basis-full items-center gap-2 text-sm @sm:order-none @sm:basis-auto"><input type="checkbox"${goOn ? ' checked' : ''} class="size-5 flex-none"> <span>${html(STRING('listen.goOn'))}</span></label></fieldset> ${button('close', face('close', STRING('listen.close')), 'ms-auto')}<p role="status" class="order-2 text-sm not-empty:basis-full peer-disabled:-order-1 peer-disabled:flex-1"></p></div>`)
    this.element.addEventListener('click', ({ target }) => {
      const chosen = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act
      if (chosen) act(chosen as Act)
    })
    this.element.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) onSpeed()
    })
  }

  /** 1 is the voice's own speed. */
  get speed(): number {
    return Number(this.element.querySelector('select')?.value ?? 1)
  }

  get goOn(): boolean {
    return this.element.querySelector('input')?.checked ?? false
  }

  /** Without anything that can be said there is nothing to control, and the focus goes to what is left. */
  set canSpeak(can: boolean) {
    const controls = this.element.querySelector('fieldset')
    const hadFocus = this.element.contains(document.activeElement)
    if (controls) controls.disabled = !can
    if (hadFocus && !can) this.#button('close')?.focus()
  }

  focus() {
    this.#button('toggle')?.focus()
  }

  showPlaying(playing: boolean) {
    const toggle = this.#button('toggle')
    if (!toggle) return
    toggle.innerHTML = trusted(
      playing ? face('pause', STRING('listen.pause')) : face('play', STRING('listen.play')),
    )
  }

  say(...strings: PackedString[]) {
    const status = this.element.querySelector('[role="status"]')
    if (status) status.innerHTML = trusted(strings.map((string) => html(string)).join(' '))
  }

  #button(act: Act) {
    return this.element.querySelector<HTMLElement>(`[data-act="${act}"]`)
  }
}

function face(picture: keyof typeof pictures, string: PackedString): string {
  return `<svg viewBox="0 0 16 16" aria-hidden="true" class="size-4 fill-current stroke-current"><path d="${pictures[picture]}"/></svg><span class="sr-only @sm:not-sr-only">${html(string)}</span>`
}
