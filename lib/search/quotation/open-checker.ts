import type { SearchIndex } from '../answer.ts'
import type { Steps } from '../finish.ts'
import { checkText } from './check-text.ts'
import { findNearest } from './find-nearest.ts'
import { openReport, type Report } from './open-report.ts'
import type { Findings } from './types.ts'

/**
 * Makes editions ready for quotations to be checked against them, once.
 * @param indexes newest first
 * @param weights see `Report`
 */
export function* openChecker(
  indexes: readonly SearchIndex[],
  weights: Report['weights'] = {},
): Steps<(text: string) => Findings> {
  const reports: Report[] = []
  for (const { data, simplified } of indexes) reports.push(yield* openReport(data, simplified, weights))
  return function* (text) {
    for (const finding of checkText(text, reports))
      yield finding?.verdict === 'absent' ? { ...finding, nearest: findNearest(finding, indexes) } : finding
  }
}
