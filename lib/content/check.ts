import { settings } from '../report/settings.mjs'
import { loadSite } from './load-site.ts'
import { ContentError, formatProblem } from './problem.ts'

/**
 * `npm run check`: prints every problem of the content, or what it holds. Ends with 1 where there is a problem, and with
 * 2 where something is only unlikely: the site can be built, but somebody should look.
 */
try {
  const { site, problems, warnings } = await loadSite(settings.contentFolder)
  if (!site) throw new ContentError(problems)
  const count = (of: readonly unknown[], one: string) => `${of.length} ${one}${of.length === 1 ? '' : 's'}`
  for (const { id, areas, tasks, pledges } of site.editions) {
    const parts = [count(areas, 'area'), count(tasks, 'task'), count(pledges?.items ?? [], 'pledge')]
    console.log(`${id}: ${parts.join(', ')}, no problem`)
  }
  if (warnings.length > 0) {
    console.warn(`\n${count(warnings, 'thing')} to look at:\n\n${warnings.map(formatProblem).join('\n')}\n`)
    process.exitCode = 2
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
