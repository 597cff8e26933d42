import { listen as en } from '../../content/ui/en.json'
import { listen as zh } from '../../content/ui/zh.json'
import { elementWords } from '../../lib/i18n/element-words.ts'
import { addStyle } from '../late-style/add-style.ts'
import { trusted } from '../trusted/trusted.ts'
import { rules } from './player-rules.ts'
import { deviceVoices, type Spoken, spokenQueue, voiceFor } from './queue.ts'

let player: Player | undefined

/** Opens the player and starts to read; when it is open, pauses or goes on. */
export async function play(goOn: string) {
  if (player) return player.toggle()
  addStyle(rules)
  player = new Player(goOn)
  await player.start()
}

/** Reads the part sentence by sentence; every button of its bar is one of its methods. */
class Player {
  goOn: string
  words = elementWords(zh, en)
  bar = this.makeBar()
  status = this.bar.querySelector('[role="status"]')
  queue: Spoken[] = []
  voices: SpeechSynthesisVoice[] = []
  at = 0
  playing = false
  /** What is being said; what an older one reports no longer counts. */
  current: SpeechSynthesisUtterance | undefined

  constructor(goOn: string) {
    this.goOn = goOn
    const box = this.bar.querySelector('input')
    if (box) box.checked = marked(goOn)
  }

  async start() {
    const synthesis = window.speechSynthesis
    unmark(this.goOn)
    document.body.append(this.bar)
    this.bar.querySelector<HTMLElement>('[data-act="toggle"]')?.focus()
    if (!synthesis) return this.say('noSpeech')
    addEventListener('pagehide', () => synthesis.cancel())
    this.voices = await deviceVoices()
    const all = spokenQueue(document.querySelector('article') ?? document)
    this.queue = all.filter(({ language }) => voiceFor(this.voices, language))
    for (const language of ['zh', 'en'] as const) {
      const wanted = all.some((item) => item.language === language)
      if (wanted && !voiceFor(this.voices, language)) this.say(language === 'zh' ? 'noChinese' : 'noEnglish')
    }
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null
    this.at = Math.max(
      this.queue.findIndex(({ element }) => target?.contains(element)),
      0,
    )
    this.toggle()
  }

  toggle() {
    this.playing = !this.playing && this.queue.length > 0
    if (this.playing) this.speak()
    else this.stop()
    this.show()
  }

  go(step: number) {
    const next = Math.min(Math.max(this.at + step, 0), this.queue.length - 1)
    this.at = next
    if (this.playing) this.speak()
    else this.mark()
  }

  close() {
    this.stop()
    this.mark(true)
    this.bar.remove()
    player = undefined
    document.querySelector<HTMLElement>('read-aloud button')?.focus()
  }

  stop() {
    this.current = undefined
    window.speechSynthesis?.cancel()
  }

  speak() {
    const item = this.queue[this.at]
    if (!item) return
    this.stop()
    const utterance = new SpeechSynthesisUtterance(item.text)
    utterance.lang = item.language === 'zh' ? 'zh-CN' : 'en'
    utterance.voice = voiceFor(this.voices, item.language) ?? null
    utterance.rate = Number(this.bar.querySelector('select')?.value ?? 1)
    utterance.onend = () => this.current === utterance && this.next()
    utterance.onerror = () => {
      if (this.current !== utterance) return
      // Browsers may ask for a press before the first word on a new page.
      this.playing = false
      this.show()
      this.say('pressPlay')
    }
    this.current = utterance
    speechSynthesis.speak(utterance)
    this.mark()
  }

  next() {
    if (this.at + 1 < this.queue.length) return this.go(1)
    const on = this.bar.querySelector('input')?.checked
    const link = document.querySelector<HTMLAnchorElement>('.pager [rel="next"]')
    this.playing = false
    this.at = 0
    this.show()
    this.mark(true)
    if (!on || !link) return this.say('finished')
    try {
      sessionStorage.setItem(this.goOn, '1')
    } catch {
      // Storage is off: the next page opens and waits for its own button.
    }
    location.href = link.href
  }

  /** Marks what is being said and brings it into view when it is not. */
  mark(none = false) {
    for (const element of document.querySelectorAll('.said')) element.classList.remove('said')
    const element = this.queue[this.at]?.element
    if (none || !element) return
    element.classList.add('said')
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 0 || bottom > innerHeight - this.bar.offsetHeight) element.scrollIntoView({ block: 'center' })
  }

  show() {
    const toggle = this.bar.querySelector('[data-act="toggle"]')
    if (toggle) toggle.innerHTML = trusted(this.words.html(this.playing ? 'pause' : 'play'))
  }

  say(key: 'noSpeech' | 'noChinese' | 'noEnglish' | 'pressPlay' | 'finished') {
    if (this.status) this.status.textContent = this.words.text(key)
  }

  makeBar(): HTMLElement {
    const { html, text } = this.words
    const bar = document.createElement('section')
    const button = (act: string, key: 'play' | 'previous' | 'next' | 'close') =>
      `<button type="button" data-act="${act}">${html(key)}</button>`
    const speeds = [0.75, 1, 1.25, 1.5, 2].map(
      (rate) => `<option value="${rate}"${rate === 1 ? ' selected' : ''}>${rate}×</option>`,
    )
    bar.className = 'player'
    bar.setAttribute('aria-label', text('title'))
    bar.innerHTML =
      trusted(`<p>${button('previous', 'previous')} ${button('toggle', 'play')} ${button('next', 'next')}
<label>${html('speed')} <select>${speeds.join('')}</select></label>
<label><input type="checkbox"> ${html('goOn')}</label> ${button('close', 'close')}</p><p role="status"></p>`)
    bar.onclick = ({ target }) => {
      const act = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act
      if (act === 'toggle') this.toggle()
      if (act === 'previous') this.go(-1)
      if (act === 'next') this.go(1)
      if (act === 'close') this.close()
    }
    bar.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && this.playing) this.speak()
    })
    bar.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close()
    })
    return bar
  }
}

function marked(goOn: string): boolean {
  try {
    return sessionStorage.getItem(goOn) !== null
  } catch {
    return false
  }
}

function unmark(goOn: string) {
  try {
    sessionStorage.removeItem(goOn)
  } catch {
    // Storage is off: there is nothing to forget.
  }
}
