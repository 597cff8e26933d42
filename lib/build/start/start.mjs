import { checkSettings } from '../../report/settings.mjs'
import { endWithNpm } from '../process/end-with-parent.mjs'
import { install, runTypeScript } from './install.mjs'

/**
 * `npm start`: installs what is missing, builds the site, and serves it; a PORT that is none ends it at once. Whoever
 * ends npm, in any way, ends all of it.
 */
endWithNpm()
try {
  checkSettings('port')
  install()
  const built = runTypeScript('lib/build/build.ts')
  process.exitCode = built === 0 ? runTypeScript('lib/build/start/serve.ts') : built
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
