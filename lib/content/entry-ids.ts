import type { EditionOutline } from './edition-outline.ts'

/** The id of everything in an edition that search can find, in reading order: `req`, `area-1`, `1.1`, … `gov`, `gov-1`. */
export function entryIds({ areas, pledges }: Pick<EditionOutline, 'areas' | 'pledges'>): string[] {
  const tasks = areas.flatMap((area) => [`area-${area.number}`, ...area.tasks.map((task) => task.number)])
  return ['req', ...tasks, 'gov', ...pledges.items.map((pledge) => `gov-${pledge.number}`)]
}
