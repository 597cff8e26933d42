import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What builds keep under the code that made it, so that other code makes its own. */
const kept = ['.cache/fonts', '.cache/pictures']

/**
 * Copies the project, as it stands in its folder, to a place where it can be spoiled: the files that git would commit,
 * with a history of one commit, which gives the content its date.
 * @returns the folder of the copy
 */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'faults-'))
  const listed = git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  for (const file of [...new Set(listed), ...kept].filter((path) => path && existsSync(path))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(file, join(copy, file), { recursive: true })
  }
  git(copy, 'init', '--quiet')
  git(copy, 'add', '--all')
  const author = ['-c', 'user.name=Faults', '-c', 'user.email=faults@localhost']
  git(copy, ...author, 'commit', '--quiet', '--no-gpg-sign', '--message', 'Copy the project')
  linkFolder('node_modules', join(copy, 'node_modules'))
  return copy
}

function git(folder: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
  return stdout
}

/** The same files in another folder, without copying them: the bundler follows no link that leads out of the project. */
function linkFolder(from: string, to: string) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [one, other] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(one), other)
    else if (entry.isDirectory()) linkFolder(one, other)
    else link(one, other)
  }
}

/** A second name for a file, or a copy on another disk. */
function link(from: string, to: string) {
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    cpSync(from, to)
  }
}
