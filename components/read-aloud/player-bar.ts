import { listen as en } from '../../content/ui/en.json'
import { listen as zh } from '../../content/ui/zh.json'
import { elementWords } from '../../lib/browser/element-words.ts'
import { trusted } from '../../lib/browser/trusted.ts'

type Act = 'toggle' | 'previous' | 'next' | 'close'

/** The player's bar: its buttons, speed, the choice to go on, and a line that says what is the matter. */
export class PlayerBar {
  readonly element = document.createElement('section')
  readonly #words = elementWords(zh, en)

  constructor(goOn: boolean, act: (act: Act) => void, onSpeed: () => void) {
    const { html, text } = this.#words
    const button = (name: Act, key: 'play' | 'previous' | 'next' | 'close') =>
      `<button type="button" data-act="${name}">${html(key)}</button>`
    const speeds = [0.75, 1, 1.25, 1.5, 2].map(
      (rate) => `<option value="${rate}"${rate === 1 ? ' selected' : ''}>${rate}×</option>`,
    )
    this.element.className = 'player'
    this.element.setAttribute('aria-label', text('title'))
    this.element.innerHTML =
      trusted(`<p>${button('previous', 'previous')} ${button('toggle', 'play')} ${button('next', 'next')}
<label>${html('speed')} <select>${speeds.join('')}</select></label>
<label><input type="checkbox"${goOn ? ' checked' : ''}> ${html('goOn')}</label> ${button('close', 'close')}</p><p role="status"></p>`)
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
    if (this.#toggle) this.#toggle.innerHTML = trusted(this.#words.html(playing ? 'pause' : 'play'))
  }

  say(...keys: ('noSpeech' | 'noChinese' | 'noEnglish' | 'pressPlay' | 'finished')[]) {
    const status = this.element.querySelector('[role="status"]')
    if (status) status.innerHTML = trusted(keys.map((key) => this.#words.html(key)).join(' '))
  }

  get #toggle() {
    return this.element.querySelector<HTMLElement>('[data-act="toggle"]')
  }
}
