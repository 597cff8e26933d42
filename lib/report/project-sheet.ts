import type { Edition, Part, Project } from './edition.ts'
import { type CommitmentLevel, commitmentLevels } from './vocabulary.ts'

/** A row of the sheet of projects: an area, or a part outside the areas, with its projects of each level. */
export interface SheetRow {
  part: Part
  cells: { level: CommitmentLevel; projects: Project[] }[]
}

/**
 * All projects of an edition by area and by how firmly they are set out, each once, in the order of the text: every area
 * is a row, the requirements and the pledges are where they set out a project.
 */
export function projectSheet({ parts, projects }: Pick<Edition, 'parts' | 'projects'>): SheetRow[] {
  const whole = (part: Part) => (part.kind === 'task' ? part.area : part)
  return parts
    .filter((part) => part.kind !== 'task')
    .map((part) => {
      const own = projects.filter((project) => whole(project.part) === part)
      return {
        part,
        cells: commitmentLevels.map((level) => ({
          level,
          projects: own.filter((project) => project.level === level),
        })),
      }
    })
    .filter(({ part, cells }) => part.kind === 'area' || cells.some(({ projects }) => projects.length > 0))
}
