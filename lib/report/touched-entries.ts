import type { ConcernMention, Edition, Place, Project, Target } from './edition.ts'
import { placedMarks } from './placed-marks.ts'
import { plainText } from './plain-text.ts'

/** What of a sentence’s projects, targets and places touches a concern. */
export interface TouchedEntries {
  projects: Project[]
  targets: Target[]
  places: Place[]
}

/**
 * The projects, targets and places that the telling words of a sentence reach into, or whose verb names them (支持龙华创建);
 * all of them where a telling word opens the sentence, since it is then what the whole sentence is about.
 */
export function touchedEntries(edition: Edition, { part, sentence, words }: ConcernMention): TouchedEntries {
  const text = plainText(sentence.zh)
  const stretches = words.map(({ zh }) => [text.indexOf(zh), text.indexOf(zh) + zh.length] as const)
  const marks = placedMarks(sentence.zh)
  const subject = marks.find(({ kind, from }) => kind === 'place' && from === 0)
  const isSubject = words.some(({ zh }) => zh === text.slice(0, subject?.to ?? 0))
  const reached = (kind: string, id: string) =>
    marks.some(
      (mark) =>
        mark.kind === kind &&
        mark.id === id &&
        (isSubject || stretches.some(([start, end]) => start < mark.to && mark.from < end)),
    )
  const stands = (mention: { part: unknown; sentence: unknown }) =>
    mention.part === part && mention.sentence === sentence
  return {
    projects: edition.projects.filter(
      (project) =>
        stands(project) &&
        (reached('project', project.id) || words.some(({ zh }) => project.verb.zh.includes(zh))),
    ),
    targets: edition.targets.filter((target) => stands(target) && reached('target', target.id)),
    places: edition.places.filter((place) => reached('place', place.id)),
  }
}
