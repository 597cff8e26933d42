import { expect, test } from 'vitest'
import { voiceFor } from '../../components/read-aloud/queue.ts'

const voice = (lang: string, localService = true) =>
  ({ lang, localService, name: lang, default: false, voiceURI: lang }) satisfies SpeechSynthesisVoice

test('Chinese is read by a voice for Mandarin, the mainland’s before Taiwan’s', () => {
  const voices = [voice('en-US'), voice('zh-HK'), voice('zh-TW'), voice('zh_CN')]
  expect(voiceFor(voices, 'zh')?.lang).toBe('zh_CN')
  expect(voiceFor([voice('zh-HK'), voice('zh-TW')], 'zh')?.lang).toBe('zh-TW')
})

test('a Cantonese voice does not read Mandarin', () => {
  expect(voiceFor([voice('zh-HK'), voice('zh-yue'), voice('en-GB')], 'zh')).toBeUndefined()
})

test('a voice on the device comes before one on the network', () => {
  expect(voiceFor([voice('en-US', false), voice('en-GB')], 'en')?.lang).toBe('en-GB')
})
