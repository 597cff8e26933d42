import { spokenPieces } from '../../lib/speech/spoken-pieces.ts'
import { addStyle } from '../late-style/add-style.ts'
import { keepGoingOn, wantsToGoOn } from './go-on.ts'
import { PlayerBar } from './player-bar.ts'
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
  readonly goOn: string
  readonly bar: PlayerBar
  queue: Spoken[] = []
  voices: SpeechSynthesisVoice[] = []
  at = 0
  playing = false
  /** What is being said; what an older one reports no longer counts. */
  current: SpeechSynthesisUtterance | undefined

  constructor(goOn: string) {
    this.goOn = goOn
    const acts = {
      toggle: () => this.toggle(),
      previous: () => this.go(-1),
      next: () => this.go(1),
      close: () => this.close(),
    }
    this.bar = new PlayerBar(
      wantsToGoOn(goOn),
      (act) => acts[act](),
      () => this.playing && this.speak(),
    )
  }

  async start() {
    const synthesis = window.speechSynthesis
    keepGoingOn(this.goOn, false)
    document.body.append(this.bar.element)
    this.bar.focus()
    if (!synthesis) return this.bar.say('noSpeech')
    addEventListener('pagehide', () => synthesis.cancel())
    this.voices = await deviceVoices()
    const all = spokenQueue(document.querySelector('article') ?? document)
    this.queue = all.filter(({ language }) => voiceFor(this.voices, language))
    for (const language of ['zh', 'en'] as const) {
      const wanted = all.some((item) => item.language === language)
      if (wanted && !voiceFor(this.voices, language)) {
        this.bar.say(language === 'zh' ? 'noChinese' : 'noEnglish')
      }
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
    this.bar.showPlaying(this.playing)
  }

  go(step: number) {
    this.at = Math.min(Math.max(this.at + step, 0), this.queue.length - 1)
    if (this.playing) this.speak()
    else this.mark()
  }

  close() {
    this.stop()
    this.mark(true)
    this.bar.element.remove()
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
      this.bar.say('pressPlay')
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
    if (!this.bar.goOn || !link) return this.bar.say('finished')
    keepGoingOn(this.goOn, true)
    location.href = link.href
  }

  /** Marks what is being said and brings it into view when it is not. */
  mark(none = false) {
    for (const element of document.querySelectorAll('.said')) element.classList.remove('said')
    const element = this.queue[this.at]?.element
    if (none || !element) return
    element.classList.add('said')
    const { top, bottom } = element.getBoundingClientRect()
    const covered = this.bar.element.offsetHeight
    if (top < 0 || bottom > innerHeight - covered) element.scrollIntoView({ block: 'center' })
  }
}
