import type { Area, Change, Edition, Part, Pledge, Pledges, Requirements, Task } from './edition.ts'
import type { EditionContent, PartContent, SiteContent } from './edition-content.ts'
import { findEdition, findPart } from './find-part.ts'
import type { Term } from './schema.ts'
import type { Site } from './site.ts'
import { tieMarks } from './tie-marks.ts'

/** The site from what its files say. */
export function openSite({ frame, terms, editions, changes, ...others }: SiteContent): Site {
  const site: Site = {
    ...frame,
    terms,
    editions: editions.map((edition) => openEdition(edition, terms)),
    changes: [],
    ...others,
  }
  site.changes = changes.flatMap((entry): Change[] => {
    const edition = findEdition(site, entry.edition)
    const part = edition && entry.part ? findPart(edition, entry.part) : undefined
    return edition ? [{ ...entry, edition, part }] : []
  })
  for (const change of site.changes) change.part?.changes.push(change)
  return site
}

/** What a part has before its neighbours and its marks are tied to it. */
function bare(edition: string, id: string, number: string, content: PartContent) {
  const page = { kind: 'part', edition, part: id } as const
  const marks = { targets: [], projects: [], places: [], terms: [], notes: [], changes: [] }
  return { ...content, id, page, number, ...marks, previous: undefined, next: undefined }
}

/**
 * An edition that knows of each part what it marks and what stands before and after it, and of each target, project,
 * place and term where it is marked: pages and formats read it off.
 * @param terms the glossary
 */
function openEdition(content: EditionContent, terms: readonly Term[]): Edition {
  const { id, frame } = content
  const first = bare(id, 'requirements', '', content.requirements)
  const requirements: Requirements = { kind: 'requirements', ...first }
  const areas = content.areas.map((of): Area => {
    const area: Area = { kind: 'area', ...bare(id, `${of.number}`, `${of.number}`, of), tasks: [] }
    area.tasks = of.tasks.map((task): Task => {
      const number = `${of.number}.${task.number}`
      return { kind: 'task', ...bare(id, number, number, task), area }
    })
    return area
  })
  const tasks = areas.flatMap((area) => area.tasks)
  const items = pledgesOf(content)
  const sentences = items.flatMap((item) => item.sentences)
  const last = bare(id, 'pledges', '', { title: frame.closing, sentences })
  const pledges: Pledges = { kind: 'pledges', ...last, items }
  tieNeighbours([requirements, ...tasks, pledges])
  tieNeighbours([requirements, ...areas, pledges])
  const parts: Part[] = [requirements, ...areas.flatMap((area) => [area, ...area.tasks]), pledges]
  const page = { kind: 'report', edition: id } as const
  const lists = tieMarks(content, parts, terms)
  return { id, page, ...frame, requirements, areas, tasks, pledges, parts, ...lists }
}

/** The sentences of the pledges count on from one pledge to the next, since they share one address. */
function pledgesOf({ pledges }: EditionContent): Pledge[] {
  let count = 0
  return pledges.map((pledge) => {
    const before = count
    count += pledge.sentences.length
    const sentences = pledge.sentences.map((sentence) => ({ ...sentence, number: sentence.number + before }))
    return { ...pledge, sentences }
  })
}

/**
 * The parts before and after each. Tasks follow each other across areas, and areas follow each other; both begin with
 * the requirements and end with the pledges, which lead to tasks themselves.
 */
function tieNeighbours(line: Part[]) {
  for (const [index, part] of line.entries()) {
    part.previous ??= line[index - 1]
    part.next ??= line[index + 1]
  }
}
