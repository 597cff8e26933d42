import { html, plainWords } from '../../lib/browser/page-words.ts'
import { trusted } from '../../lib/browser/trusted.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'

type Act = 'toggle' | 'previous' | 'next' | 'close'

/** The player's bar: its buttons, speed, the choice to go on, and a line that says what is the matter. */
export class PlayerBar {
  readonly element = document.createElement('section')

  constructor(goOn: boolean, act: (act: Act) => void, onSpeed: () => void) {
    const button = (name: Act, string: PackedString) =>
      `<button type="button" data-act="${name}">${html(string)}</button>`
    const speeds = [0.75, 1, 1.25, 1.5, 2].map(
      (rate) => `<option value="${rate}"${rate === 1 ? ' selected' : ''}>${rate}×</option>`,
    )
    this.element.className = 'player'
    this.element.setAttribute('aria-label', plainWords(STRING('listen.title')))
    this.element.innerHTML =
      trusted(`<p>${button('previous', STRING('listen.previous'))} ${button('toggle', STRING('listen.play'))} ${button('next', STRING('listen.next'))}
<label>${html(STRING('listen.speed'))} <select>${speeds.join('')}</select></label>
<label><input type="checkbox"${goOn ? ' checked' : ''}> ${html(STRING('listen.goOn'))}</label> ${button('close', STRING('listen.close'))}</p><p role="status"></p>`)
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

  focus() {
    this.#toggle?.focus()
  }

  showPlaying(playing: boolean) {
    if (this.#toggle)
      this.#toggle.innerHTML = trusted(html(playing ? STRING('listen.pause') : STRING('listen.play')))
  }

  say(...strings: PackedString[]) {
    const status = this.element.querySelector('[role="status"]')
    if (status) status.innerHTML = trusted(strings.map((string) => html(string)).join(' '))
  }

  get #toggle() {
    return this.element.querySelector<HTMLElement>('[data-act="toggle"]')
  }
}
