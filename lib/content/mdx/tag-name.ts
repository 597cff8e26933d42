import { type AnnotationKind, annotationKinds } from '../../report/vocabulary.ts'

/** The name of the component that marks a kind: `Term`. */
export function tagName(kind: AnnotationKind): string {
  return `${kind[0]?.toUpperCase()}${kind.slice(1)}`
}

/** The tag that opens an annotation: `<Term id="chain-leader">`. */
export function openingTag(kind: AnnotationKind, id: string): string {
  return `<${tagName(kind)} id="${id}">`
}

/** The kind that a component of this name marks, if there is one. */
export function kindOfTag(name: string | null): AnnotationKind | undefined {
  return annotationKinds.find((kind) => tagName(kind) === name)
}
