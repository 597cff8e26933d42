import type { Language } from '../vocabulary.ts'

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A whole number from 1 to 99 in Han characters, as Chinese reports number their areas: 一, 十, 十二, 二十. */
export function hanNumber(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = digits[number % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`
}

/** The number of an area as each language writes it in words: 第一方面, Area 1. */
export function areaNumeral(number: string, language: Language): string {
  return language === 'zh' ? hanNumber(Number(number)) : number
}
