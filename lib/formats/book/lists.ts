import { idsIn } from '../../report/mentions.ts'
import type { Edition, Part } from '../../report/types.ts'
import type { UnitPicture } from '../../report/unit-picture.ts'
import type { PageContext } from '../../words/page-context.ts'
import type { Words } from '../../words/words.ts'
import { projectLevels } from '../project-items.ts'
import { targetItems } from '../target-items.ts'

/** A target as a big number with its picture. */
export interface Figure {
  id: string
  figure: Words
  label: Words
  picture: UnitPicture
  /** The picture in words. */
  alternative: string
  scale: Words | undefined
  /** The part that states it, by its id and as lists name it: `2.4`. */
  part: string
  number: string
}

/** The projects of one level of commitment. */
export interface ProjectGroup {
  title: Words
  note: Words
  items: { name: Words; verb: Words; part: string; number: string }[]
}

/** A glossary entry. */
export interface TermEntry {
  id: string
  name: Words
  note: Words | undefined
}

/** The targets that some parts state. */
export function figuresOf(context: PageContext, edition: Edition, parts: Part[]): Figure[] {
  return targetItems(context, edition)
    .filter(({ part }) => parts.some(({ id }) => id === part.id))
    .map(({ id, figure, label, picture, pictureLabel, scale, part, number }) => ({
      id,
      figure,
      label,
      picture,
      alternative: pictureLabel,
      scale,
      part: part.id,
      number,
    }))
}

/** The projects that some parts promise, the firmest first. */
export function projectGroups(context: PageContext, edition: Edition, parts: Part[]): ProjectGroup[] {
  return projectLevels(context, edition)
    .map(({ title, note, projects }) => ({
      title,
      note,
      items: projects
        .filter(({ part }) => parts.some(({ id }) => id === part.id))
        .map(({ name, verb, part, number }) => ({ name, verb, part: part.id, number })),
    }))
    .filter(({ items }) => items.length > 0)
}

/**
 * The glossary: of an area the terms it uses, of an edition all of them. Headwords stand in both languages whatever
 * the book's language is, as in the glossary of the site.
 */
export function termsOf({ site, of }: PageContext, parts: Part[], onlyUsed: boolean): TermEntry[] {
  const used = new Set(parts.flatMap((part) => idsIn(part, 'term')))
  return site.terms
    .filter(({ id }) => !onlyUsed || used.has(id))
    .map(({ id, zh, en, note }) => ({ id, name: { zh, en }, note: note && of(note) }))
}
