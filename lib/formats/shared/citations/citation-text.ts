import type { Run } from './run.ts'

/**
 * A citation as plain words, without a day of access, since a release does not change.
 * @param sentence the number of the sentence that is cited, or what stands for it; left out for a whole part
 */
export function citationText(runs: readonly Run[], sentence?: number | string): string {
  return runs.map(words).join('')

  function words(run: Run): string {
    if (typeof run === 'string') return run
    if ('italic' in run) return run.italic
    if ('url' in run) return run.url
    const isOfSentence = run.slot === 'sentence' || run.slot === 'fragment'
    return isOfSentence && sentence !== undefined ? run.text.replace('{}', String(sentence)) : ''
  }
}
