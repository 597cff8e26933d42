import { kindsOf } from '../kind.ts'
import { recount } from '../recount.ts'
import { taskFiles } from '../task-files.ts'

/** The count of tasks that the report states of itself, where it is not that of the files. */
export const countKinds = kindsOf('editor', {
  'count-of-tasks': (content, random) => {
    const year = random.pick(content.editions)
    const tasks = taskFiles(content, `${year}/`).length
    const change = recount(content, year, tasks, tasks + 1 + random.below(9))
    return change && { ...change, places: [...change.places, { file: `${year}/edition.yaml` }] }
  },
})
