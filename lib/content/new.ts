import { settings } from '../report/settings.mjs'
import { Refusal } from './new/refusal.ts'
import { runNew } from './new/run-new.ts'

/**
 * `npm run new`: begins an edition, a task or a city's content, or puts translations in their places. Says what it wrote and
 * what is left to do. Ends with 1 where it refuses, and has written nothing then.
 */
try {
  console.log(await runNew(settings.contentFolder, process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
