import { fragment, type Run } from './run.ts'
import { type CitedWork, sentencePart } from './work.ts'

/**
 * GB/T 7714—2025, in force since 2026-07-01: a full-width comma before the year, full-width brackets round the day of the
 * last change, and organization names as they are written.
 */
export function gb2025(work: CitedWork): Run[] {
  return report(work, '，', work.day ? `（${work.day}）` : '')
}

/** GB/T 7714—2015, which many journals still ask for. */
export function gb2015(work: CitedWork): Run[] {
  return report(work, ', ', work.day ? `(${work.day})` : '')
}

/**
 * A report on the network, `[R/OL]`, as both editions set an electronic resource: the site that publishes it, the year,
 * the day of the last change, the day of access, the address.
 */
function report(work: CitedWork, comma: string, changed: string): Run[] {
  return [
    `${work.author}. ${work.title}`,
    { slot: 'sentence', text: sentencePart(work.language, '{}') },
    `[R/OL]. ${work.site}${comma}${work.year}${changed}`,
    { slot: 'iso-date', text: '[{}]' },
    '. ',
    { url: work.url },
    fragment,
    '.',
  ]
}
