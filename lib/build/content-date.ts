import { spawnSync } from 'node:child_process'
import { settings } from '../report/settings.mjs'

/**
 * What of the content folder is no text of the report or about it: the words of the site itself, what finds its pages, and
 * hidden files.
 */
const aroundText = ['ui', 'keywords.yaml', 'accessibility.yaml', '.*']

/**
 * When the text last changed, its translation and its notes included: SOURCE_DATE_EPOCH when it is set, else the date of
 * the last commit that touched them in the repository of the content folder, be it this project’s or another. Undefined
 * where neither says it: outside git, with changes that no commit holds, or in a shallow clone, whose oldest commit seems
 * to have touched everything.
 * @throws SettingsError when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function contentDate(folder: string): Date | undefined {
  if (settings.sourceDate) return settings.sourceDate
  const git = (...words: string[]) => spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' })
  const paths = ['.', ...aroundText.map((path) => `:(exclude)${path}`)]
  const changed = git('status', '--porcelain', '--', ...paths)
  if (changed.status !== 0 || changed.stdout.trim() !== '') return undefined
  if (git('rev-parse', '--is-shallow-repository').stdout.trim() === 'true') return undefined
  const seconds = git('log', '-1', '--format=%ct', '--', ...paths).stdout.trim()
  return seconds === '' ? undefined : new Date(Number(seconds) * 1000)
}
