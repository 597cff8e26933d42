import { areaFolders } from '../area-folders.ts'
import { kindsOf, type Make } from '../kind.ts'
import { onOne, type Steps } from '../steps.ts'

/** Folders of areas that are lost, doubled or misnamed. */
export const areaKinds = kindsOf('refuse', {
  'area-lost': onArea((folder) => [{ remove: folder }]),
  'area-renumbered': onArea((folder, random) => [
    { rename: folder, to: folder.replace(/\/\d+/, `/${18 + random.below(9)}`) },
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
    const year = folder.split('/')[0] ?? ''
    const others = areaFolders(content).filter((other) => other !== folder && other.startsWith(`${year}/`))
    if (others.length === 0) return undefined
    const other = random.pick(others)
    const [own, its] = [folder, other].map((of) => /\/\d+-/.exec(of)?.[0] ?? '')
    return [
      { rename: folder, to: 'kept' },
      { rename: other, to: other.replace(/\/\d+-/, own ?? '') },
      { rename: 'kept', to: folder.replace(/\/\d+-/, its ?? '') },
    ]
  }),
})

/** A message may also stand at the edition. */
function onArea(put: Steps): Make {
  const make = onOne(areaFolders, put)
  return (content, random) => {
    const change = make(content, random)
    const year = change?.places[0].file.split('/')[0]
    return change && year ? { ...change, places: [...change.places, { file: year }] } : change
  }
}
