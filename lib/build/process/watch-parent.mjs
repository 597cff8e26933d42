import { workerData } from 'node:worker_threads'
import { isRunning } from './is-running.mjs'

/** The thread of `endWithParent`: it looks five times a second, and ends all of its process. */
const { parent, also } = workerData

setInterval(() => {
  // Where a parent ends, Linux and macOS name another at once; Windows goes on naming it.
  if (process.ppid !== parent || !isRunning(parent) || !isRunning(also)) process.kill(process.pid, 'SIGKILL')
}, 200)
