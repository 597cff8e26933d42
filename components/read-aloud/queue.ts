import { spokenText } from '../../lib/browser/speech/spoken-text.ts'
import { wordsOf } from '../../lib/browser/words-of.ts'
import type { Language } from '../../lib/report/vocabulary.ts'

/** One thing that is said: a title or a sentence, in one language. */
export interface Spoken {
  /** What is marked while it is said. */
  element: HTMLElement
  language: Language
  text: string
}

/** Everything the part's article says, in the order of the page; in the bilingual view each language by itself. */
function spokenQueue(article: ParentNode): Spoken[] {
  return [...article.querySelectorAll<HTMLElement>('.part-title, .sentence')].flatMap((unit) => {
    const runs = [...unit.querySelectorAll<HTMLElement>('[lang]:not(.quote-bar *)')]
    return (runs.length > 0 ? runs : [unit]).map((element): Spoken => {
      const language = element.closest<HTMLElement>('[lang]')?.lang === 'en' ? 'en' : 'zh'
      return { element, language, text: spokenText(wordsOf(element), language) }
    })
  })
}

/** What the article says in the languages that have a voice, and the languages that have none. */
export function sayable(article: ParentNode, voices: readonly SpeechSynthesisVoice[]) {
  const all = spokenQueue(article)
  const queue = all.filter(({ language }) => voiceFor(voices, language))
  const missing = new Set(all.filter((spoken) => !queue.includes(spoken)).map(({ language }) => language))
  return { queue, missing: [...missing] }
}

/** Waits until the device has named voices; some name them late, some have none. */
export async function deviceVoices(): Promise<void> {
  if (speechSynthesis.getVoices().length > 0) return
  await new Promise<void>((done) => {
    speechSynthesis.addEventListener('voiceschanged', () => done(), { once: true })
    setTimeout(done, 1500)
  })
}

/** The best voice for a language: Mandarin of the mainland before other Mandarin, one on the device before a remote one. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | undefined {
  const tag = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase()
  const wanted = language === 'zh' ? /^(?:zh(?!-hk|-mo|-yue)|cmn)/ : /^en/
  const score = (voice: SpeechSynthesisVoice) =>
    (/^(?:zh-cn|zh-hans|cmn-hans|en-gb|en-us)/.test(tag(voice)) ? 2 : 0) + (voice.localService ? 1 : 0)
  return voices.filter((voice) => wanted.test(tag(voice))).sort((one, other) => score(other) - score(one))[0]
}
