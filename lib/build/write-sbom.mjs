import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

/** `npm run sbom`: writes the bill of materials (CycloneDX) of the lock file to `.hosting/sbom.cdx.json`. */
const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
const npm = spawnSync('npm', words, {
  encoding: 'utf8',
  maxBuffer: 1e8,
  shell: process.platform === 'win32',
})
if (npm.status === 0) {
  mkdirSync('.hosting', { recursive: true })
  writeFileSync('.hosting/sbom.cdx.json', npm.stdout)
  console.log(`.hosting/sbom.cdx.json names ${JSON.parse(npm.stdout).components.length} packages`)
} else {
  console.error(`npm ${words.join(' ')} failed:\n${npm.stderr}`)
  process.exitCode = 1
}
