import { annotationsOf } from './annotations-of.ts'
import type { Edition, Mention, Part, Place, Project, Target, TermUse } from './edition.ts'
import type { EditionContent } from './edition-content.ts'
import { headingHas } from './heading-terms.ts'
import { markedWords } from './marked-words.ts'
import { type Figure, readFigure } from './numbers/read-figure.ts'
import type { Term } from './schema.ts'
import { tieConcerns } from './tie-concerns.ts'
import { type AnnotationKind, commitmentLevels, type Language } from './vocabulary.ts'

type Lists = Pick<Edition, 'targets' | 'projects' | 'levels' | 'places' | 'concerns' | 'notes' | 'termUses'>

/** Ties the entries of an edition's lists to the sentences that mark them, and to their parts; the parts are changed. */
export function tieMarks(content: EditionContent, parts: Part[], terms: readonly Term[]): Lists {
  const mentions = mentionsIn(parts)
  const of = (kind: AnnotationKind, id: string) => mentions.get(`${kind} ${id}`) ?? []
  const targets = content.targets.flatMap((entry): Target[] => {
    const [first] = of('target', entry.id)
    if (!first) return []
    const figure = { zh: figureOf(first, entry.id, 'zh'), en: figureOf(first, entry.id, 'en') }
    return [{ ...entry, ...first, figure }]
  })
  const projects = content.projects.flatMap((entry): Project[] => {
    const [first] = of('project', entry.id)
    return first ? [{ ...entry, ...first, notes: notesWithin(content, first, entry.id) }] : []
  })
  const { concerns, whereIs } = tieConcerns(content, parts, terms)
  const places = content.places.map(({ id, zh, en }): Place => {
    return { id, zh, en, mentions: of('place', id), ...whereIs(id) }
  })
  for (const part of parts) {
    const has = ({ id }: { id: string }, kind: AnnotationKind) =>
      of(kind, id).some((mention) => mention.part === part)
    part.targets = targets.filter((target) => target.part === part)
    part.projects = projects.filter((project) => has(project, 'project'))
    part.places = places.filter((place) => has(place, 'place'))
    part.notes = content.notes.filter((note) => has(note, 'note'))
    const marked = part.sentences.flatMap(({ zh }) => annotationsOf(zh, 'term').map(({ id }) => id))
    const inText = [...new Set(marked)].flatMap((id) => terms.find((term) => term.id === id) ?? [])
    part.terms = [...new Set([...inTitle(part, terms), ...inText])]
  }
  const levels = commitmentLevels
    .map((level) => ({ level, projects: projects.filter((project) => project.level === level) }))
    .filter((group) => group.projects.length > 0)
  const termUses = new Map(
    terms.map((term) => [
      term.id,
      parts.flatMap((part): TermUse[] =>
        part.terms.includes(term)
          ? [{ part, sentence: of('term', term.id).find((mention) => mention.part === part)?.sentence }]
          : [],
      ),
    ]),
  )
  return { targets, projects, levels, places, concerns, notes: content.notes, termUses }
}

/** By kind and id, every sentence that marks it, in reading order; an area's leads count too. */
function mentionsIn(parts: Part[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>()
  for (const part of parts) {
    for (const sentence of part.sentences) {
      for (const mark of new Set(annotationsOf(sentence.zh).map(({ kind, id }) => `${kind} ${id}`)))
        mentions.set(mark, [...(mentions.get(mark) ?? []), { part, sentence }])
    }
  }
  return mentions
}

/** The terms that a part's title has, or that of one of its pledges: titles hold no marks. */
function inTitle(part: Part, terms: readonly Term[]): Term[] {
  const titles = [part.title, ...(part.kind === 'pledges' ? part.items.map(({ title }) => title) : [])]
  return terms.filter((term) => titles.some((title) => headingHas(title, term)))
}

function figureOf({ sentence }: Mention, id: string, language: Language): Figure {
  const found = markedWords(sentence[language], 'target', id)
  if (!found) return { marked: '', words: '' }
  return { marked: found.marked, words: readFigure(found.marked, found, language).words }
}

/** The editors' remarks on words of a project's name. */
function notesWithin({ notes }: EditionContent, { sentence }: Mention, id: string) {
  const marked = annotationsOf(sentence.zh, 'project').filter((annotation) => annotation.id === id)
  const inside = marked.flatMap(({ spans }) => annotationsOf(spans, 'note').map((note) => note.id))
  return notes.filter((note) => inside.includes(note.id))
}
