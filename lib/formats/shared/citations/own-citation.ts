import { apa } from './apa.ts'
import { gb2025 } from './gb7714.ts'
import type { Run } from './run.ts'
import type { CitedWork } from './work.ts'

/** The citation of a work as journals of its language ask for it: GB/T 7714—2025 for Chinese, APA 7 for English. */
export function ownCitation(work: CitedWork): Run[] {
  return work.language === 'zh' ? gb2025(work) : apa(work)
}
