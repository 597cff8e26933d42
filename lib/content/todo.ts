import { settings } from '../report/settings.mjs'
import { runTodo } from './todo/run-todo.ts'

/**
 * `npm run todo`: says what the editions still lack, with file and line. Ends with 0 where nothing is left, or where lines to
 * translate were asked for, with 2 where something is left, and with 1 where it cannot tell.
 */
try {
  const { said, left } = await runTodo(settings.contentFolder, process.argv.slice(2))
  if (said !== '') console.log(said)
  if (left) process.exitCode = 2
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
