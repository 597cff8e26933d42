import type { Change, Edit } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import type { Make } from '../replace-one.ts'

const dotted = /\.(?:zh|en)\.mdx$/
const task = /^(\d{4}\/(\d+)-[^/]+)\/(\d+)\.(\d+)-([^/]+)\.(zh|en)\.mdx$/

/** Files that are lost, or have the wrong name. */
export const fileKinds = kindsOf('refuse', {
  'file-lost': onFile(/./, (file) => [{ remove: file }]),
  'file-renamed': onFile(dotted, (file, random) => {
    const [, stem = '', language = ''] = /^(.*)\.(zh|en)\.mdx$/.exec(file) ?? []
    const to = random.pick([
      `${stem}.mdx`,
      `${stem}.${language}.md`,
      `${stem}.${language}.MDX`,
      `${stem}.${language}.mdx.bak`,
      `${stem}-${language}.mdx`,
      `${stem}.fr.mdx`,
      `${stem}x.${language}.mdx`,
      `${stem} (1).${language}.mdx`,
      `${stem}.${language}.mdx.txt`,
    ])
    return [{ rename: file, to }]
  }),
  'file-of-both-languages-renamed': onFile(/\.zh\.mdx$/, (file, random) => {
    const stem = file.replace(/\.zh\.mdx$/, '')
    const to = random.pick([
      `${stem}x`.replace(/\d+(?:\.\d+)?-/, ''),
      stem.replace(/[^/]+$/, 'x'),
      stem.replace(/(?=[^/]+$)/, 'x/'),
    ])
    return [
      { rename: `${stem}.zh.mdx`, to: `${to}.zh.mdx` },
      { rename: `${stem}.en.mdx`, to: `${to}.en.mdx` },
    ]
  }),
  'file-languages-exchanged': onFile(/\.zh\.mdx$/, (file) => {
    const other = file.replace('.zh.', '.en.')
    return [
      { rename: file, to: 'kept' },
      { rename: other, to: file },
      { rename: 'kept', to: other },
    ]
  }),
  'task-misnumbered': onTask(({ folder, area, number, slug }, random) =>
    random.pick([
      `${folder}/${area}.${number + 5}-${slug}`,
      `${folder}/${area}.0-${slug}`,
      `${folder}/${area}.0${number}-${slug}`,
      `${folder}/${area}-${number}-${slug}`,
      `${folder}/${number}-${slug}`,
    ]),
  ),
  'task-of-another-area': onTask(
    ({ folder, area, number, slug }) => `${folder}/${area + 1}.${number}-${slug}`,
  ),
  'task-in-another-folder': onTask(({ folder, area, number, slug }, random, content) => {
    const other = random.pick(
      content.files.flatMap((file) => task.exec(file)?.[1] ?? []).filter((one) => one !== folder),
    )
    return `${other}/${area}.${number}-${slug}`
  }),
  'task-doubled': onFile(/\/\d+\.\d+-[^/]+\.zh\.mdx$/, (file) => {
    const [zh, en] = [file, file.replace('.zh.', '.en.')]
    const twice = (one: string) => one.replace(/-(?=[^/]+$)/, '-copy-of-')
    return [
      { copy: zh, to: twice(zh) },
      { copy: en, to: twice(en) },
    ]
  }),
  'tasks-exchanged': onTask(({ folder, area, number, slug }, random, content) => {
    const rest = content.files.filter(
      (file) => task.exec(file)?.[1] === folder && !file.includes(`/${area}.${number}-`),
    )
    const other = rest.length > 0 ? task.exec(random.pick(rest)) : undefined
    return other ? `${folder}/${area}.${other[4]}-${slug}` : `${folder}/${area}.9-${slug}`
  }),
  'pledge-misnumbered': onFile(/\/pledges\/\d+-[^/]+\.zh\.mdx$/, (file, random) => {
    const put = (path: string, number: string) => path.replace(/\/(\d+)-/, `/${number}-`)
    const number = random.pick(['0', '9', '01', '1a'])
    const other = file.replace('.zh.', '.en.')
    return [
      { rename: file, to: put(file, number) },
      { rename: other, to: put(other, number) },
    ]
  }),
  'folder-for-file': onFile(/./, (file) => [{ remove: file }, { folder: file }]),
  'link-to-nothing': onFile(/./, (file) => [{ remove: file }, { link: file, to: 'nowhere' }]),
  'file-for-folder': onFile(/\//, (file) => {
    const folder = file.replace(/\/[^/]+$/, '')
    return [{ remove: folder }, { write: folder, bytes: 'x\n' }]
  }),
})

function onFile(pattern: RegExp, edits: (file: string, random: Random, content: Content) => Edit[]): Make {
  return (content, random): Change | undefined => {
    const files = content.files.filter((file) => pattern.test(file))
    if (files.length === 0) return undefined
    const file = random.pick(files)
    const steps = edits(file, random, content)
    return { places: [{ file }, ...placesOf(steps)], before: file, after: told(steps), edits: steps }
  }
}

interface Task {
  folder: string
  area: number
  number: number
  slug: string
}

/** Gives both files of a task another name, without its language. */
function onTask(put: (of: Task, random: Random, content: Content) => string): Make {
  return onFile(/\/\d+\.\d+-[^/]+\.zh\.mdx$/, (file, random, content) => {
    const [, folder = '', , area, number, slug = ''] = task.exec(file) ?? []
    const to = put({ folder, area: Number(area), number: Number(number), slug }, random, content)
    return ['zh', 'en'].map((language) => ({
      rename: file.replace(/zh(?=\.mdx$)/, language),
      to: `${to}.${language}.mdx`,
    }))
  })
}

/** Where a message about some steps may stand: at each path that they touch. */
export function placesOf(edits: readonly Edit[]): { file: string }[] {
  return edits.flatMap((edit) =>
    Object.entries(edit).flatMap(([key, path]) =>
      key === 'bytes' || ('link' in edit && key === 'to') ? [] : { file: String(path) },
    ),
  )
}

/** The steps in a line. */
export function told(edits: readonly Edit[]): string {
  return edits
    .map((edit) =>
      Object.entries(edit)
        .map(([key, value]) => `${key} ${String(value).slice(0, 60)}`)
        .join(' '),
    )
    .join(', ')
}
