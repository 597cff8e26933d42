import { contentFolder } from './content-folder.ts'
import { loadSite } from './load-site.ts'
import { ContentError } from './problem.ts'

/** `npm run check`: prints every problem of the content, or what it holds. */
try {
  const { site, problems } = await loadSite(contentFolder())
  if (!site) throw new ContentError(problems)
  const count = (of: readonly unknown[], one: string) => `${of.length} ${one}${of.length === 1 ? '' : 's'}`
  for (const { id, areas, tasks, pledges } of site.editions) {
    const parts = [count(areas, 'area'), count(tasks, 'task'), count(pledges.items, 'pledge')]
    console.log(`${id}: ${parts.join(', ')}, no problem`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
