import type { Edit, Place } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import type { Make } from '../replace-one.ts'
import { placesOf, told } from './files.ts'

/** Folders that are lost or misnamed, and things beside the content that would be left out without a word. */
export const folderKinds = kindsOf('refuse', {
  'area-lost': onArea((folder) => [{ remove: folder }]),
  'area-renumbered': onArea((folder, random) => [
    { rename: folder, to: folder.replace(/\/\d+/, `/${8 + random.below(9)}`) },
  ]),
  'area-unnumbered': onArea((folder, random) => [
    {
      rename: folder,
      to: folder.replace(/\/(\d+)-/, random.pick(['/', '/0$1-', '/$1_', '/$1 ', '/area-$1-'])),
    },
  ]),
  'area-doubled': onArea((folder, random) => [
    { copy: folder, to: `${folder}${random.pick(['-copy', ' copy', '2'])}` },
  ]),
  'areas-exchanged': onArea((folder, random, content) => {
    const others = areas(content).filter(
      (other) => other !== folder && other.split('/')[0] === folder.split('/')[0],
    )
    if (others.length === 0) return [{ remove: folder }]
    const other = random.pick(others)
    const number = (of: string) => /\/(\d+)-/.exec(of)?.[1] ?? ''
    return [
      { rename: folder, to: 'kept' },
      { rename: other, to: other.replace(/\/\d+-/, `/${number(folder)}-`) },
      { rename: 'kept', to: folder.replace(/\/\d+-/, `/${number(other)}-`) },
    ]
  }),
  'pledges-misnamed': onEdition((year, random) => [
    {
      rename: `${year}/pledges`,
      to: `${year}/${random.pick(['pledge', 'Pledges', 'pledges-1', '6-pledges'])}`,
    },
  ]),
  'edition-misnamed': onEdition((year, random) => [
    { rename: year, to: random.pick([String(Number(year) - 1), String(Number(year) + 1), '0000', '9999']) },
  ]),
  'edition-without-year': onEdition((year, random) => [
    {
      rename: year,
      to: random.pick([year.slice(2), `${year}-report`, `report-${year}`, `${year}a`, `${year}年`]),
    },
  ]),
  'edition-copied': onEdition((year, random) => [
    { copy: year, to: String(Number(year) + 1 + random.below(3)) },
  ]),
  'edition-copied-under-no-year': onEdition((year, random) => {
    const next = Number(year) + 1
    return [
      {
        copy: year,
        to: random.pick([
          `${next}-part-1`,
          `${year} copy`,
          '0000',
          `${year}.bak`,
          `${next}_new`,
          `v${next}`,
          `${year}-1`,
          '20245',
          '２０２５',
        ]),
      },
    ]
  }),
  'edition-linked': onEdition((year) => [{ link: String(Number(year) + 1), to: year }]),
  'edition-empty': onEdition((year, random) => [
    { folder: random.pick([String(Number(year) + 1), '0000', `${year}-2`, 'drafts', 'terms']) },
  ]),
  'folder-empty': onEdition((year, random) => [
    { folder: `${year}/${random.pick(['99-new', 'notes', '1-other', 'pledges/x', 'draft'])}` },
  ]),
  'stray-file': (content, random) => {
    const folder = random.pick([
      '',
      ...content.editions.map((year) => `${year}/`),
      ...areas(content).map((area) => `${area}/`),
      'ui/',
    ])
    const name = random.pick([
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
    ])
    const file = `${folder}${name}`
    return { places: [{ file }], before: '', after: file, edits: [{ write: file, bytes: 'x\n' }] }
  },
  'stray-copy': (content, random) => {
    const file = random.pick(content.files)
    const to = file.replace(/([^/.]+)(?=\.[^/]+$)/, random.pick(['$1-copy', '$1 (1)', '$1 copy', 'x$1']))
    return { places: [{ file: to }], before: file, after: to, edits: [{ copy: file, to }] }
  },
})

type Edits = (folder: string, random: Random, content: Content) => Edit[]

function areas(content: Content): string[] {
  return [...new Set(content.files.flatMap((file) => /^\d{4}\/\d+-[^/]+(?=\/)/.exec(file) ?? []))]
}

function onArea(edits: Edits): Make {
  return onFolder(areas, edits)
}

function onEdition(edits: Edits): Make {
  return onFolder(({ editions }) => editions, edits)
}

function onFolder(foldersOf: (content: Content) => readonly string[], edits: Edits): Make {
  return (content, random) => {
    const folders = foldersOf(content)
    if (folders.length === 0) return undefined
    const folder = random.pick(folders)
    const steps = edits(folder, random, content)
    const year = folder.split('/')[0] ?? folder
    const places: [Place, ...Place[]] = [{ file: folder }, { file: year }, ...placesOf(steps)]
    return { places, before: folder, after: told(steps), edits: steps }
  }
}
