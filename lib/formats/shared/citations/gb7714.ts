import type { Run } from './run.ts'
import { type CitedWork, fullTitle } from './work.ts'

/**
 * GB/T 7714—2025, in force since 2026-07-01: full-width brackets round the date of publication, and organisation
 * names as they are written. The locator stands where the standard puts the pages quoted, before the access date.
 */
export function gb2025(work: CitedWork): Run[] {
  return report(work, `（${work.year}）`, '：第{}句')
}

/** GB/T 7714—2015, which many journals still ask for. */
export function gb2015(work: CitedWork): Run[] {
  return report(work, `(${work.year})`, ': 第{}句')
}

/** A report on the network, without a publisher of its own: `[R/OL]`. */
function report(work: CitedWork, date: string, locator: string): Run[] {
  return [
    `${work.author}. ${fullTitle(work)}[R/OL]. ${date}`,
    { slot: 'sentence', text: locator },
    { slot: 'iso-date', text: '[{}]' },
    '. ',
    { url: work.url },
    { slot: 'fragment', text: '#s{}' },
    '.',
  ]
}
