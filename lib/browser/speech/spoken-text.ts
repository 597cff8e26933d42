import type { Language } from '../../report/vocabulary.ts'

const plus = { zh: '加', en: ' plus ' }

/**
 * A sentence as a voice should say it: sums and percentages in words, capitals letter by letter, currencies by name.
 * What voices read well by themselves stays as it is.
 */
export function spokenText(text: string, language: Language): string {
  const common = text
    .replace(/(?<=[\dN])\s*\+\s*(?=[\dNX])/g, plus[language])
    .replace(/[A-Z]{2,}/g, (capitals) => spokenCapitals(capitals))
  return language === 'zh' ? spokenChinese(common) : spokenEnglish(common)
}

/** Words written in capitals that are said as words, and the ones that stand for Roman numbers. */
const said: Record<string, string> = {
  ASEAN: 'Asean',
  RMB: 'RMB',
  II: 'two',
  III: 'three',
}

function spokenCapitals(capitals: string): string {
  return said[capitals] ?? [...capitals].join(' ')
}

function spokenChinese(text: string): string {
  return text
    .replace(/(\d+(?:\.\d+)?)\s*%/g, '百分之$1')
    .replace(/(\d)\s*[-–~～]\s*(\d)/g, '$1到$2')
    .replace(/RMB/g, '人民币')
}

function spokenEnglish(text: string): string {
  return text
    .replace(/RMB\s*(\d[\d,.]*(?:\s+(?:thousand|million|billion|trillion))?)/g, '$1 yuan')
    .replace(/RMB/g, 'renminbi')
    .replace(/(\d)\s*%/g, '$1 percent')
    .replace(/(\d)\s*[-–]\s*(\d)/g, '$1 to $2')
}
