import { expect, test } from 'vitest'
import { spokenText } from '../../lib/browser/speech/spoken-text.ts'

test('sums are read with the word of the language', () => {
  expect(spokenText('构建“1+4+43+N”体系', 'zh')).toBe('构建“1加4加43加N”体系')
  expect(spokenText('the “1+4+43+N” system', 'en')).toBe('the “1 plus 4 plus 43 plus N” system')
  expect(spokenText('“1+N+X”政策', 'zh')).toBe('“1加N加X”政策')
  expect(spokenText('the “1+N+X” policies', 'en')).toBe('the “1 plus N plus X” policies')
})

test('abbreviations are spelled, letter by letter', () => {
  expect(spokenText('对接CPTPP、DEPA规则', 'zh')).toBe('对接C P T P P、D E P A规则')
  expect(spokenText('rules of the CPTPP and DEPA', 'en')).toBe('rules of the C P T P P and D E P A')
})

test('what is written in capitals but said as a word stays a word', () => {
  expect(spokenText('the ASEAN market', 'en')).toBe('the Asean market')
  expect(spokenText('Phase III', 'en')).toBe('Phase three')
})

test('percentages are read as the language says them', () => {
  expect(spokenText('占比达到2.3%。', 'zh')).toBe('占比达到百分之2.3。')
  expect(spokenText('reach 2.3% of GDP', 'en')).toBe('reach 2.3 percent of G D P')
})

test('money is read with the currency after the number', () => {
  expect(spokenText('worth RMB 50 billion or more', 'en')).toBe('worth 50 billion yuan or more')
  expect(spokenText('cross-border RMB settlement', 'en')).toBe('cross-border renminbi settlement')
  expect(spokenText('500亿元以上', 'zh')).toBe('500亿元以上')
})

test('a span of numbers is read as from one to the other', () => {
  expect(spokenText('第3-5个', 'zh')).toBe('第3到5个')
  expect(spokenText('in 2021–2025', 'en')).toBe('in 2021 to 2025')
})

test('plain words are read as they are written', () => {
  expect(spokenText('加快建设。', 'zh')).toBe('加快建设。')
  expect(spokenText('C-shaped: A plan, 5G and an e-port.', 'en')).toBe('C-shaped: A plan, 5G and an e-port.')
})
