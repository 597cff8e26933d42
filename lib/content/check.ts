import { contentFolder } from './content-folder.ts'
import { loadSite } from './load-site.ts'
import { ContentError } from './problem.ts'

/** `npm run check`: prints every problem of the content, or what it holds. */
const { site, problems } = await loadSite(contentFolder())
if (site) {
  for (const { id, areas, tasks, pledges } of site.editions) {
    console.log(
      `${id}: ${areas.length} areas, ${tasks.length} tasks, ${pledges.items.length} pledges, no problem`,
    )
  }
} else {
  console.error(new ContentError(problems).message)
  process.exitCode = 1
}
