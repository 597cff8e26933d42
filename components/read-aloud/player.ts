import type { AddBar } from '../../lib/browser/add-bar.ts'
import { addStyle } from '../../lib/browser/add-style.ts'
import { spokenPieces } from '../../lib/browser/speech/spoken-pieces.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'
import { markSaid } from './mark-said.ts'
import sheet from './player.css'
import { PlayerBar } from './player-bar.ts'
import { deviceVoices, type Spoken, sayable, voiceFor } from './queue.ts'
import { wishToGoOn } from './wish-to-go-on.ts'

/** What the player uses of the page's first module, which it must not load a second time. */
export interface PlayerOptions {
  /** Where the wish to go on with the next page is left. */
  wishKey: string
  /** Whether the page before left it. */
  goesOn: boolean
  addBar: AddBar
  /** Of the end of the page that is read. */
  signal: AbortSignal
}

let player: Player | undefined

/** Opens the player and starts to read; when it is open, pauses or goes on. */
export async function play({ wishKey, goesOn, addBar, signal }: PlayerOptions) {
  if (signal.aborted) return
  if (player) return player.toggle()
  addStyle(sheet)
  player = new Player(wishKey, goesOn)
  signal.addEventListener('abort', () => player?.close(false))
  addBar(player.bar.element)
  await player.start()
}

/** Reads the part sentence by sentence; every button of its bar is one of its methods. */
class Player {
  readonly wishKey: string
  readonly bar: PlayerBar
  readonly open = new AbortController()
  queue: Spoken[] = []
  voices: SpeechSynthesisVoice[] = []
  /** The languages of the text that the device has no voice for. */
  missing: PackedString[] = []
  at = 0
  playing = false
  /** What is being said; what an older one reports no longer counts. */
  current: SpeechSynthesisUtterance | undefined

  constructor(wishKey: string, goesOn: boolean) {
    this.wishKey = wishKey
    const acts = {
      toggle: () => this.toggle(),
      previous: () => this.go(-1),
      next: () => this.go(1),
      close: () => this.close(),
    }
    this.bar = new PlayerBar(
      goesOn,
      (act) => acts[act](),
      () => this.playing && this.speak(),
    )
  }

  async start() {
    const { signal } = this.open
    addEventListener('pagehide', () => this.playing && this.toggle(), { signal })
    // Before what is open over the player closes on the same key.
    addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true })
    this.bar.focus()
    if (!window.speechSynthesis) {
      this.bar.canSpeak = false
      return this.bar.say(STRING('listen.noSpeech'))
    }
    await deviceVoices()
    if (signal.aborted) return
    this.fill()
    // Some devices name a voice only later.
    speechSynthesis.addEventListener('voiceschanged', () => this.fill(), { signal })
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null
    this.find(({ element }) => target?.contains(element) === true)
    this.toggle()
  }

  /** What can be said with the voices there are; the place in the text stays. */
  fill() {
    this.voices = speechSynthesis.getVoices()
    const { queue, missing } = sayable(document.querySelector('article') ?? document, this.voices)
    this.missing = missing.map((language) =>
      language === 'zh' ? STRING('listen.noChinese') : STRING('listen.noEnglish'),
    )
    this.bar.canSpeak = queue.length > 0
    if (queue.length === this.queue.length && queue.length > 0) return
    const { element, language } = this.queue[this.at] ?? {}
    this.queue = queue
    this.find((one) => one.element === element && one.language === language)
    this.bar.say(...this.missing)
  }

  /** Goes to the first thing that is meant, or to the beginning. */
  find(isMeant: (one: Spoken) => boolean) {
    this.at = Math.max(this.queue.findIndex(isMeant), 0)
  }

  toggle() {
    this.playing = !this.playing && this.queue.length > 0
    if (this.playing) {
      this.bar.say(...this.missing)
      this.speak()
    } else this.stop()
    this.bar.showPlaying(this.playing)
  }

  go(step: number) {
    this.at = Math.min(Math.max(this.at + step, 0), this.queue.length - 1)
    if (this.playing) this.speak()
    else this.mark()
  }

  /** Escape closes the player from anywhere, but first whatever has been opened over it. */
  onKey({ key, isComposing }: KeyboardEvent) {
    const above = document.querySelector(':is(:popover-open, dialog[open], .quote-bar):not(.bars > *)')
    if (key === 'Escape' && !isComposing && !above) this.close()
  }

  /** @param goesBack whether the focus goes to the button that opened it */
  close(goesBack = true) {
    this.open.abort()
    this.stop()
    this.mark(true)
    this.bar.element.remove()
    player = undefined
    if (goesBack) document.querySelector<HTMLElement>('read-aloud button')?.focus({ preventScroll: true })
  }

  stop() {
    this.current = undefined
    window.speechSynthesis?.cancel()
  }

  speak() {
    const item = this.queue[this.at]
    if (!item) return
    this.stop()
    const voice = voiceFor(this.voices, item.language)
    // Chromium breaks off a voice from the network after about fifteen seconds, without a word.
    this.sayAll(item, voice, voice?.localService === false ? spokenPieces(item.text) : [item.text])
    this.mark()
  }

  sayAll(item: Spoken, voice: SpeechSynthesisVoice | undefined, [piece = '', ...more]: string[]) {
    const utterance = new SpeechSynthesisUtterance(piece)
    utterance.lang = item.language === 'zh' ? 'zh-CN' : 'en'
    utterance.voice = voice ?? null
    utterance.rate = this.bar.speed
    utterance.onend = () => {
      if (this.current !== utterance) return
      if (more.length > 0) this.sayAll(item, voice, more)
      else this.next()
    }
    utterance.onerror = () => {
      if (this.current !== utterance) return
      // Browsers may ask for a press before the first word on a new page.
      this.playing = false
      this.bar.showPlaying(false)
      this.bar.say(STRING('listen.pressPlay'))
    }
    this.current = utterance
    speechSynthesis.speak(utterance)
  }

  next() {
    if (this.at + 1 < this.queue.length) return this.go(1)
    const link = document.querySelector<HTMLAnchorElement>('.pager [rel="next"]')
    this.playing = false
    this.at = 0
    this.bar.showPlaying(false)
    this.mark(true)
    if (!this.bar.goOn || !link) return this.bar.say(STRING('listen.finished'))
    wishToGoOn(this.wishKey, link.href)
    location.href = link.href
  }

  mark(none = false) {
    markSaid(
      none ? undefined : this.queue[this.at]?.element,
      this.bar.element.parentElement?.offsetHeight ?? 0,
    )
  }
}
