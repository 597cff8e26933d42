import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { contentFolder } from '../content/content-folder.ts'
import { loadSite } from '../content/load-site.ts'
import { ContentError } from '../content/problem.ts'
import { writeChecksums } from '../hosting/checksums.ts'
import { contentDate } from '../take-away/content-date.ts'
import { pagesOnly } from '../take-away/pages-only.ts'
import { readSettings } from '../url/settings.ts'
import { cleanSite } from './clean-site.ts'
import { completeSite } from './complete-site.ts'
import { brotliQuality } from './compress-files.ts'
import { leftOut } from './left-out.ts'
import { lockBuild } from './lock-build.ts'
import { checkOut, NotPutBackError, publishSite } from './publish-site.ts'
import { writeCards } from './write-cards.ts'
import { placeFiles, writeFiles } from './write-files.ts'
import { writeFilesBeside } from './write-files-beside.ts'

const staging = '.staging'
const out = process.env.OUT_DIR || 'out'

/** `npm run build`, from top to bottom. Until the last step `out/` is the last good site. */
let unlock: (() => void) | undefined
try {
  // 1. Settings that cannot be used stop the build before anything is made.
  const { basePath } = readSettings()
  if (process.env.OUT_DIR) checkOut(out)
  brotliQuality()
  pagesOnly()
  const date = contentDate(contentFolder())

  // 2. So does bad content, with every problem at once.
  const { site, problems } = await loadSite(contentFolder())
  if (!site) throw new ContentError(problems)

  // 3. The files for readers to keep are made before the pages, which show their sizes and hashes.
  unlock = lockBuild()
  writeFiles(site, { date })

  // 4. Next.js renders every page into a folder of its own.
  rmSync(staging, { recursive: true, force: true })
  const next = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      ...process.env,
      BASE_PATH: basePath,
      EXPORT_DIR: staging,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
    stdio: 'inherit',
  })
  if (next.status !== 0) throw new Error('next build failed; its message is above')

  // 5. The files join the pages, and so do the texts that stand beside a page.
  placeFiles(staging)
  writeFilesBeside(site, staging)

  // 6. The framework's browser half comes out; cards, files for hosts and compressed copies go in.
  const needs = await cleanSite(staging)
  await writeCards(site, staging)
  await completeSite(staging, needs, site.contact)
  writeChecksums(staging)

  // 7. The new site takes the place of the old one, and so do the configurations for web servers beside it.
  publishSite(staging, out)
  console.log(`\nBuilt ${out}/`)
  for (const sentence of leftOut(site, date)) console.log(sentence)
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  if (!(error instanceof NotPutBackError)) console.error(`\nNothing was published; ${out}/ is as it was.`)
  process.exitCode = 1
} finally {
  unlock?.()
}
