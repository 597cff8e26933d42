import type { PartPair } from '../part-pair.ts'
import { type Place, type Problem, startOf } from '../problem.ts'

/** Areas, the tasks of each area, and pledges count from 1 without a gap and without a duplicate. */
export function checkNumbering(pairs: PartPair[], name: string): Problem[] {
  const areas = pairs.filter((pair) => pair.kind === 'area')
  const tasks = pairs.filter((pair) => pair.kind === 'task')
  const pledges = pairs.filter((pair) => pair.kind === 'pledge')
  const orphans = tasks.filter((task) => !areas.some((area) => sameFolder(area, task)))
  const ofArea = ({ number }: PartPair) => tasks.filter((task) => task.number === number)
  return [
    ...misnumbered(areas),
    ...areas.flatMap((area) => misnumbered(ofArea(area), `${area.number}.`)),
    ...misnumbered(pledges),
    ...areas
      .filter((area) => !tasks.some((task) => sameFolder(area, task)))
      .map((area) => ({
        ...placeOf(area),
        found: `area ${area.number} without a task`,
        expected: `${area.number}.1-slug.zh.mdx and ${area.number}.1-slug.en.mdx beside it`,
        cure: 'add its tasks, or take the area away',
      })),
    ...orphans.map((task) => ({
      ...placeOf(task),
      found: 'a task in a folder without an area',
      expected: `area.zh.mdx and area.en.mdx beside it`,
      cure: 'add them with the title of the area, or move the task',
    })),
    ...(areas.length > 0
      ? []
      : [
          {
            ...startOf(`${name}/edition.yaml`),
            found: 'an edition without any area',
            expected: 'areas with tasks',
            cure: 'add the files, in the form of another edition',
          },
        ]),
  ]
}

/**
 * The parts of one kind whose number is not the next.
 * @param area what stands before the number of a task
 */
function misnumbered(parts: PartPair[], area = ''): Problem[] {
  return parts.flatMap((pair, index) => {
    const label = (number: number) => `${pair.kind} ${area}${number}`
    const before = parts[index - 1]
    const [number, expected] = [numberOf(pair), (before ? numberOf(before) : 0) + 1]
    if (number === expected) return []
    return {
      ...placeOf(pair),
      found:
        number < expected
          ? `${label(number)} a second time${before ? `, after ${placeOf(before).file}` : ''}`
          : `${label(number)} where ${label(expected)} should be`,
      expected: label(expected),
      cure: 'number the files from 1 without a gap',
    }
  })
}

function numberOf({ kind, number, task = 0 }: PartPair): number {
  return kind === 'task' ? task : number
}

function placeOf({ zh }: PartPair): Place {
  return startOf(zh.file)
}

function sameFolder(a: PartPair, b: PartPair): boolean {
  return a.stem.split('/')[0] === b.stem.split('/')[0]
}
