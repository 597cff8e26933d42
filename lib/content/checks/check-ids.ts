import { editDistance } from '../../report/edit-distance.ts'
import type { AnnotationKind } from '../../report/vocabulary.ts'
import type { MdxAnnotation } from '../mdx/mdx-text.ts'
import { openingTag } from '../mdx/tag-name.ts'
import { inShort, type Problem, placeIn } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import type { UsedId, UsedIds } from './used-ids.ts'

/** The list an annotation's ids come from. */
export type IdList = YamlFile<{ id: string }[]>

/** The list of each kind. */
export type IdLists = Record<`${AnnotationKind}s`, IdList>

/** Whether the list of its kind has an annotation's id, or cannot be read. */
export function isListed({ kind, id }: MdxAnnotation, lists: IdLists): boolean {
  return lists[`${kind}s`].data?.some((entry) => entry.id === id) ?? true
}

/** No id may be marked in a text and missing from its list; each is reported once, where it is marked first. */
export function checkUnknownIds(marks: readonly UsedId[], lists: IdLists): Problem[] {
  const unknown = marks.filter(({ mark }) => !isListed(mark, lists))
  return unknown.flatMap(({ mark, file }, index) => {
    const { kind, id } = mark
    const same = unknown.map((use) => use.mark.kind === kind && use.mark.id === id)
    if (same.indexOf(true) < index) return []
    const list = lists[`${kind}s`]
    const near = nearest(id, list.data ?? [])
    const times = same.filter(Boolean).length
    const again = times === 1 ? '' : times === 2 ? ', marked twice' : `, marked ${times} times`
    return {
      ...placeIn(file, mark),
      found: `the unknown ${kind} “${inShort(id)}”${again}`,
      expected: `an id of ${list.file}${near ? `, perhaps “${near}”` : ''}`,
      cure: `mend the id, or add the ${kind} to ${list.file}`,
    }
  })
}

/**
 * No id may stand twice in its list, or in the list and nowhere in the text.
 * @param isUsed whether an entry that no text marks is used all the same
 */
export function checkListedIds(
  list: IdList,
  kind: AnnotationKind,
  used: UsedIds,
  isUsed: (id: string) => boolean = () => false,
): Problem[] {
  const ids = new Set(used.marks.filter(({ mark }) => mark.kind === kind).map(({ mark }) => mark.id))
  const entries = list.data ?? []
  return entries.flatMap(({ id }, index) => {
    const place = { ...list.at([index, 'id']) }
    const first = entries.findIndex((entry) => entry.id === id)
    if (first < index) {
      return {
        ...place,
        found: `the ${kind} “${id}” a second time`,
        expected: `it once, as on line ${list.at([first, 'id']).line} of ${list.file}`,
        cure: 'take one of the two away, or give it an id of its own',
      }
    }
    if (ids.has(id) || !used.whole || isUsed(id)) return []
    return {
      ...place,
      found: `the ${kind} “${id}”, which no text marks`,
      expected: `at least one ${openingTag(kind, id)}`,
      cure: 'mark it in both languages, or take it out of the list',
    }
  })
}

/** Targets and projects have their addresses on one page, `/targets/#id`. */
export function checkSharedIds(target: IdList, project: IdList): Problem[] {
  return (project.data ?? []).flatMap(({ id }, index) => {
    const other = (target.data ?? []).findIndex((entry) => entry.id === id)
    if (other < 0) return []
    return {
      ...project.at([index, 'id']),
      found: `the project “${id}”, whose id is a target’s too`,
      expected: `another than on line ${target.at([other, 'id']).line} of ${target.file}, since both stand on one page`,
      cure: 'give one of the two another id, there and where it is marked',
    }
  })
}

/** The listed id that differs by at most two letters, if there is one. */
function nearest(id: string, entries: { id: string }[]): string | undefined {
  return entries
    .map((entry) => entry.id)
    .find((known) => Math.abs(known.length - id.length) <= 2 && editDistance(id, known, 2) <= 2)
}
