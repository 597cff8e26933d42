import { areaFolders } from '../area-folders.ts'
import { kindsOf } from '../kind.ts'
import { onOne, stepsAt } from '../steps.ts'

const folders = ['99-new', 'notes', '1-other', 'pledges/x', 'draft']
const files = [
  'notes.txt',
  'terms.yml',
  'site.yml',
  'Terms.yaml',
  'targets.yaml~',
  'targets.yaml.bak',
  'fr.json',
  'zh.yaml',
  'readme.md',
  'report.docx',
  '~$report.docx',
  'source.txt',
  'source.en.txt',
  'edition.yml',
  'page.zh.mdx',
  'area.mdx',
  'picture.png',
  'terms (1).yaml',
  'index.json',
  'zh.json.orig',
]

/** Files and folders beside the content, which would be left out without a word. */
export const strayKinds = kindsOf('refuse', {
  'folder-empty': onOne(
    ({ editions }) => editions,
    (year, random) => [{ folder: `${year}/${random.pick(folders)}` }],
  ),
  'stray-file': (content, random) => {
    const folder = random.pick(['.', 'ui', ...content.editions, ...areaFolders(content)])
    const file = `${folder}/${random.pick(files)}`.replace(/^\.\//, '')
    return stepsAt(file, [{ write: file, bytes: 'x\n' }])
  },
  'stray-copy': (content, random) => {
    const file = random.pick(content.files)
    const to = random.pick(['$1-copy', '$1 (1)', '$1 copy', 'x$1'])
    const copy = file.replace(/([^/.]+)(?=\.[^/]+$)/, to)
    return { ...stepsAt(copy, [{ copy: file, to: copy }]), places: [{ file: copy }] }
  },
})
