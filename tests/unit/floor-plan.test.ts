import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { formatFiles } from '../../lib/formats/format-files.ts'
import { formats } from '../../lib/formats/formats.ts'
import { sitePages } from '../../lib/pages/site-pages.ts'

/** The floor plan of CONTRIBUTING.md: what may use what. */

/** The rooms of lib, each of which uses only those before it. */
const rooms = ['report', 'content', 'words', 'search', 'formats', 'pages', 'browser', 'build']

/** The rooms of which code runs in a browser, so that components may use more of them than types. */
const inBrowser = ['report', 'words', 'search', 'formats', 'browser']

interface Import {
  /** The file that is imported, and whether only its types are. */
  file: string
  typesOnly: boolean
}

const code = ['lib', 'app', 'components'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) => join(root, file)),
)
const imports = new Map(code.map((file) => [file, importsOf(file)]))

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /\b(?:(import|export) (type )?[^'"`;]*?from |import |import\()['"](\.[^'"]+)['"]/g,
  )
  return [...found].map(([, , type, path = '']) => ({
    file: normalize(join(dirname(file), path)),
    typesOnly: type !== undefined,
  }))
}

function roomOf(file: string): string | undefined {
  return /^lib\/(\w+)\//.exec(file)?.[1]
}

/** Every import that some rule forbids, as `from → to`. */
function against(isForbidden: (from: string, to: Import) => boolean): string[] {
  return [...imports].flatMap(([from, all]) =>
    all.filter((to) => isForbidden(from, to)).map((to) => `${from} → ${to.file}`),
  )
}

test('lib has the eight rooms, and each uses only rooms before it', () => {
  expect(readdirSync('lib').sort()).toEqual([...rooms].sort())
  const up = against((from, { file }) => {
    const [own, other] = [roomOf(from), roomOf(file)]
    if (own === undefined) return false
    return other === undefined
      ? /^(?:app|components)\//.test(file)
      : rooms.indexOf(other) > rooms.indexOf(own)
  })
  expect(up).toEqual([])
})

test('routes use no part of the build, and components only types and what runs in a browser', () => {
  expect(against((from, { file }) => from.startsWith('app/') && roomOf(file) === 'build')).toEqual([])
  const foreign = against((from, { file, typesOnly }) => {
    const room = roomOf(file)
    if (!from.startsWith('components/') || typesOnly) return false
    return room === undefined ? file.startsWith('app/') : !inBrowser.includes(room)
  })
  expect(foreign).toEqual([])
})

test('no files import each other in a circle, not even for types', () => {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    done.add(file)
    for (const { file: next } of imports.get(file) ?? []) visit(next, [...path, file])
  }
  for (const file of code) visit(file, [])
  expect(circles).toEqual([])
})

test('no unit test waits for a build, beside which it may run', () => {
  const reaching = (file: string, seen = new Set<string>()): Set<string> => {
    // What a test writes as text may name files that are not there.
    if (seen.has(file) || !file.startsWith('tests/') || !existsSync(file)) return seen
    seen.add(file)
    for (const { file: next, typesOnly } of importsOf(file)) if (!typesOnly) reaching(next, seen)
    return seen
  }
  const unit = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join('tests/unit', file))
  expect(unit.length).toBeGreaterThan(50)
  expect(unit.filter((file) => reaching(file).has('tests/built/need-build.ts'))).toEqual([])
})

test('a file of lib is short, or says why it is not', () => {
  const long = code.filter((file) => file.startsWith('lib/') && linesOf(file).length > 120)
  expect(
    long.filter((file) => !linesOf(file).some((line) => /^(?:\/\/| \*).*longer than other/.test(line))),
  ).toEqual([])
})

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}

test('text is never run as code', () => {
  const running = /\beval\b|\bnew Function\b|getMDXExport/
  expect(code.filter((file) => running.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('every folder of the formats is a format of the table, and every format has a folder', () => {
  const folders = readdirSync('lib/formats', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => `./${name}/format.ts`)
  const table = readFileSync('lib/formats/formats.ts', 'utf8')
  const listed = [...table.matchAll(/from '(\.\/[\w-]+\/format\.ts)'/g)].map(([, path]) => path)
  expect(listed.sort()).toEqual(folders.sort())
  expect(formats).toHaveLength(folders.length)
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
})

test('no two files of the site have one path, and each ends as its format says', async () => {
  const site = await getSite()
  const files = formatFiles(site, sitePages(site), new Date('2032-02-19T00:00:00Z'))
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  expect(files.filter(({ path, format }) => !path.endsWith(`.${format.ending}`))).toEqual([])
})
