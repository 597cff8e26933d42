import { install, runTypeScript } from './install.mjs'

/** `npm start`: installs what is missing, builds the site, and serves it. */
install()
const built = runTypeScript('lib/export/build.ts')
process.exitCode = built === 0 ? runTypeScript('lib/commands/serve.ts') : built
