import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { contentFolder } from '../content/content-folder.ts'
import { loadSite } from '../content/load-site.ts'
import { ContentError } from '../content/problem.ts'
import { writeChecksums } from '../hosting/checksums.ts'
import { writeServerConfigs } from '../hosting/write-hosting.ts'
import { contentDate } from '../take-away/content-date.ts'
import { placeFiles, writeFiles } from '../take-away/write-files.ts'
import { readSettings } from '../url/settings.ts'
import { exportSite, replaceSite } from './export-site.ts'
import { writeFilesBeside } from './write-files-beside.ts'

const staging = '.staging'
const out = process.env.OUT_DIR || 'out'

/** `npm run build`, from top to bottom. Until the last step `out/` is the last good site. */
try {
  // 1. Settings that cannot be used stop the build before anything is made.
  const { siteUrl } = readSettings()

  // 2. So does bad content, with every problem at once.
  const { site, problems } = await loadSite(contentFolder())
  if (!site) throw new ContentError(problems)

  // 3. The files for readers to keep are made before the pages, which show their sizes and hashes.
  const date = contentDate(contentFolder())
  writeFiles(site, { date })

  // 4. Next.js renders every page into a folder of its own.
  rmSync(staging, { recursive: true, force: true })
  const next = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, EXPORT_DIR: staging, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  if (next.status !== 0) throw new Error('next build failed; its message is above')

  // 5. The files join the pages, and so do the texts that stand beside a page.
  placeFiles(staging)
  writeFilesBeside(site, staging)

  // 6. The framework's browser half comes out, and compressed copies go in.
  await exportSite(staging, site.contact)
  writeChecksums(staging)

  // 7. The new site takes the place of the old one; beside it go configurations for web servers.
  replaceSite(staging, out)
  writeServerConfigs(out)
  console.log(`\nBuilt ${out}/`)
  if (!date) {
    console.log(
      'The date of the content is unknown (no commit holds it as it is, and SOURCE_DATE_EPOCH is not set): ' +
        'copies carry no date, and there are no feeds.',
    )
  }
  if (!siteUrl) {
    console.log(
      'SITE_URL is not set: canonical addresses, language alternates, share links and QR codes were left out.',
    )
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  console.error(`\nNothing was published; ${out}/ is as it was.`)
  process.exitCode = 1
}
