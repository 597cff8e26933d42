import type { ChecklistLine } from '../report/checklist/checklist.ts'
import type { StatedTime, TimeKind } from '../report/checklist/stated-time.ts'
import { hanNumber } from '../report/numbers/han-number.ts'
import { smallNumbers } from '../report/numbers/number-words.ts'
import type { Bilingual } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'
import { type StringKey, type StringValues, string } from './strings.ts'

const timeKeys = {
  withinYears: 'checklist.withinYears',
  years: 'checklist.years',
  endOfYear: 'checklist.endOfYear',
  year: 'checklist.year',
  yearEnd: 'checklist.yearEnd',
  withinYear: 'checklist.withinYear',
  firstHalf: 'checklist.firstHalf',
  secondHalf: 'checklist.secondHalf',
  quarter: 'checklist.quarter',
  endOfMonth: 'checklist.endOfMonth',
  month: 'checklist.month',
} as const satisfies Record<TimeKind, StringKey>

/** What a text says of the time, in both languages: 三年 and “three years”. */
export function timeWords({ kind, number }: StatedTime): Bilingual {
  const han = number === 2 ? '两' : number < 100 ? hanNumber(number) : `${number}`
  const inWords = kind === 'years' || kind === 'withinYears'
  const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  const english =
    kind === 'month' || kind === 'endOfMonth'
      ? month.format(Date.UTC(2000, number - 1))
      : inWords
        ? (smallNumbers[number] ?? number)
        : number
  return {
    zh: string('zh', timeKeys[kind], { count: number, number: inWords ? han : number }),
    en: string('en', timeKeys[kind], { count: number, number: english }),
  }
}

/** The places that a line names, in both languages; of examples it is said that there are others. */
export function placesWords({ places, areExamples }: ChecklistLine): Bilingual {
  const lists = {
    zh: places.map(({ zh }) => zh).join('、'),
    en: new Intl.ListFormat('en').format(places.map(({ en }) => en)),
  }
  const said = (language: Language, values: StringValues) =>
    areExamples ? string(language, 'checklist.amongOthers', values) : lists[language]
  return { zh: said('zh', { places: lists.zh }), en: said('en', { places: lists.en }) }
}
