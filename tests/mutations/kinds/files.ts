import type { Edit } from '../change.ts'
import { kindsOf, type Make } from '../kind.ts'
import { onOne, type Steps } from '../steps.ts'

/** Files that are lost, have the wrong name, or are none. */
export const fileKinds = kindsOf('refuse', {
  'file-lost': onFiles(/./, (file) => [{ remove: file }]),
  'file-renamed': onFiles(/\.(?:zh|en)\.mdx$/, (file, random) => {
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
  'file-of-both-languages-renamed': onPairs((stem, random) => {
    const to = random.pick([
      `${stem}x`.replace(/\d+(?:\.\d+)?-(?=[^/]+$)/, ''),
      stem.replace(/[^/]+$/, 'x'),
      stem.replace(/(?=[^/]+$)/, 'x/'),
    ])
    return renamed(stem, to)
  }),
  'file-languages-exchanged': onPairs((stem) => [
    { rename: `${stem}.zh.mdx`, to: 'kept' },
    { rename: `${stem}.en.mdx`, to: `${stem}.zh.mdx` },
    { rename: 'kept', to: `${stem}.en.mdx` },
  ]),
  'pledge-misnumbered': onPairs((stem, random) => {
    const number = random.pick(['0', '9', '01', '1a'])
    return stem.includes('/pledges/') ? renamed(stem, stem.replace(/\d+(?=-[^/]*$)/, number)) : undefined
  }),
  'folder-for-file': onFiles(/./, (file) => [{ remove: file }, { folder: file }]),
  'link-to-nothing': onFiles(/./, (file) => [{ remove: file }, { link: file, to: 'nowhere' }]),
  'file-for-folder': onFiles(/\//, (file) => {
    const folder = file.replace(/\/[^/]+$/, '')
    return [{ remove: folder }, { write: folder, bytes: 'x\n' }]
  }),
})

function onFiles(pattern: RegExp, put: Steps): Make {
  return onOne(({ files }) => files.filter((file) => pattern.test(file)), put)
}

/** Takes steps with both files of a part, whose names begin alike. */
function onPairs(put: Steps): Make {
  return onOne(({ files }) => files.flatMap((file) => /^.*(?=\.zh\.mdx$)/.exec(file) ?? []), put)
}

function renamed(stem: string, to: string): Edit[] {
  return ['zh', 'en'].map((language) => ({ rename: `${stem}.${language}.mdx`, to: `${to}.${language}.mdx` }))
}
