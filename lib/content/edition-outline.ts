import type { PartPair } from './part-pair.ts'

/** The numbers of the parts of an edition; an `Edition` is one too. */
export interface EditionOutline {
  /** The year. */
  id: string
  areas: { number: number | string; tasks: { number: string }[] }[]
  pledges: { items: { number: number }[] }
}

/** The parts that the files of an edition name, whether or not what stands in them is right. */
export function outlineOf(id: string, pairs: PartPair[]): EditionOutline {
  const tasks = pairs.filter((pair) => pair.kind === 'task')
  return {
    id,
    areas: pairs
      .filter((pair) => pair.kind === 'area')
      .map(({ number }) => ({
        number,
        tasks: tasks
          .filter((task) => task.number === number)
          .map((task) => ({ number: `${number}.${task.task}` })),
      })),
    pledges: { items: pairs.filter((pair) => pair.kind === 'pledge').map(({ number }) => ({ number })) },
  }
}

/** The last segment of the address of every part, in the order of the report. */
export function partIds({ areas }: EditionOutline): string[] {
  const tasks = areas.flatMap((area) => [String(area.number), ...area.tasks.map((task) => task.number)])
  return ['requirements', ...tasks, 'pledges']
}

/** The id of everything in an edition that search can find, in reading order: `req`, `area-1`, `1.1`, … `gov`, `gov-1`. */
export function entryIds({ areas, pledges }: Pick<EditionOutline, 'areas' | 'pledges'>): string[] {
  const tasks = areas.flatMap((area) => [`area-${area.number}`, ...area.tasks.map((task) => task.number)])
  return ['req', ...tasks, 'gov', ...pledges.items.map((pledge) => `gov-${pledge.number}`)]
}
