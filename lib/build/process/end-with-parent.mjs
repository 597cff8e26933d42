import { isMainThread, Worker } from 'node:worker_threads'
import { settings } from '../../report/settings.mjs'
import { npmProcess } from './npm-process.mjs'

/** Plain JavaScript on nothing but Node, since `npm start` needs it before anything is installed. */

let watching = false

/**
 * Ends this process as soon as its parent is gone, or the process that END_WITH names. A parent that is killed cannot
 * say so: without this a build's workers would go on alone, and write into the folder of the next build. A thread of its
 * own watches, since the others may be busy for many seconds.
 * @param {number} [also] another process to end with
 */
export function endWithParent(also = settings.endsWith || process.ppid) {
  if (watching || !isMainThread) return
  watching = true
  new Worker(new URL('./watch-parent.mjs', import.meta.url), {
    workerData: { parent: process.ppid, also },
    execArgv: [],
  }).unref()
}

/**
 * Does so where npm runs this process, since npm waits for it. Whoever starts a program by hand, in the background say,
 * may have it outlive the shell.
 */
export function endWithNpm() {
  const npm = npmProcess()
  if (npm) endWithParent(npm)
}
