import { contentFolder } from './content-folder.ts'
import { loadSite } from './load-site.ts'
import { ContentError } from './problem.ts'

/** `npm run check`: prints every problem of the content, or what it holds. */
try {
  const { site, problems } = await loadSite(contentFolder())
  if (!site) throw new ContentError(problems)
  for (const { id, areas, tasks, pledges } of site.editions) {
    console.log(
      `${id}: ${areas.length} areas, ${tasks.length} tasks, ${pledges.items.length} pledges, no problem`,
    )
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
