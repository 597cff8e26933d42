import type { AnnotationKind, Language } from '../report/vocabulary.ts'
import type { Place } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'
import type { UsedId } from './used-ids.ts'

/** An entry of a list, with its place there and the annotations that have its id. */
export interface ListedEntry<T> {
  entry: T
  marks: UsedId[]
  at(...path: PropertyKey[]): Place
}

/**
 * The entries of a list whose ids are their own: of which of two with one id the texts speak is not known.
 * @param kind of the annotations that have ids of the list
 */
export function listedEntries<T extends { id: string }>(
  { data = [], at }: YamlFile<T[]>,
  kind: AnnotationKind,
  used: readonly UsedId[],
): ListedEntry<T>[] {
  return data.flatMap((entry, index) => {
    if (data.some((other) => other !== entry && other.id === entry.id)) return []
    const marks = used.filter(({ mark }) => mark.kind === kind && mark.id === entry.id)
    return { entry, marks, at: (...path: PropertyKey[]) => at([index, ...path]) }
  })
}

/** The annotations in one language. */
export function marksIn(language: Language, marks: readonly UsedId[]): UsedId[] {
  return marks.filter((use) => use.language === language)
}
