import type { Area, Change, Edition, Part, Pledge, Pledges, Requirements, Task } from './edition.ts'
import type { EditionContent, PartContent, SiteContent } from './edition-content.ts'
import { findEdition, findPart } from './find-part.ts'
import { pledgesTitle } from './pledges-title.ts'
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
  const requirements = requirementsOf(content)
  const areas = content.areas.map((of): Area => {
    const area: Area = {
      kind: 'area',
      ...bare(id, `${of.number}`, `${of.number}`, of),
      slug: of.slug,
      tasks: [],
    }
    area.tasks = of.tasks.map((task): Task => {
      const number = `${of.number}.${task.number}`
      return { kind: 'task', ...bare(id, number, number, task), area }
    })
    return area
  })
  const tasks = areas.flatMap((area) => area.tasks)
  const pledges = pledgesOf(content)
  const [first, last] = [requirements ? [requirements] : [], pledges ? [pledges] : []]
  tieNeighbours([...first, ...tasks, ...last])
  tieNeighbours([...first, ...areas, ...last])
  const parts: Part[] = [...first, ...areas.flatMap((area) => [area, ...area.tasks]), ...last]
  const page = { kind: 'report', edition: id } as const
  const lists = tieMarks(content, parts, terms)
  return { ...frame, id, page, requirements, areas, tasks, pledges, parts, ...lists }
}

function requirementsOf({ id, requirements }: EditionContent): Requirements | undefined {
  return requirements && { kind: 'requirements', ...bare(id, 'requirements', '', requirements) }
}

/** The pledges under the heading that the source prints above them, else under the line that closes the report. */
function pledgesOf(content: EditionContent): Pledges | undefined {
  const { id, frame, printsPledges } = content
  const title = pledgesTitle(frame, printsPledges)
  const items = countedOn(content)
  if (!title || items.length === 0) return
  const heading = frame.pledges ?? title
  const sentences = items.flatMap((item) => item.sentences)
  return { kind: 'pledges', ...bare(id, 'pledges', '', { title, sentences }), heading, items }
}

/** The sentences of the pledges count on from one pledge to the next, since they share one address. */
function countedOn({ pledges }: EditionContent): Pledge[] {
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
