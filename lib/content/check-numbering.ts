import type { Problem } from './problem.ts'
import type { PartPair } from './read-edition-files.ts'

/** Areas, the tasks of each area, and pledges count from 1 without a gap and without a double. */
export function checkNumbering(pairs: PartPair[], name: string): Problem[] {
  const areas = pairs.filter((pair) => pair.kind === 'area')
  const tasks = pairs.filter((pair) => pair.kind === 'task')
  const pledges = pairs.filter((pair) => pair.kind === 'pledge')
  const orphans = tasks.filter((task) => !areas.some((area) => sameFolder(area, task)))
  return [
    ...gaps(
      areas,
      (pair) => pair.number,
      (number) => `area ${number}`,
    ),
    ...areas.flatMap((area) =>
      gaps(
        tasks.filter((task) => task.number === area.number),
        (pair) => pair.task ?? 0,
        (number) => `task ${area.number}.${number}`,
      ),
    ),
    ...gaps(
      pledges,
      (pair) => pair.number,
      (number) => `pledge ${number}`,
    ),
    ...areas
      .filter((area) => !tasks.some((task) => sameFolder(area, task)))
      .map((area) => ({
        ...at(area),
        found: `area ${area.number} without a task`,
        expected: `expected ${area.number}.1-slug.zh.mdx and ${area.number}.1-slug.en.mdx beside it`,
        cure: 'add its tasks, or take the area away',
      })),
    ...orphans.map((task) => ({
      ...at(task),
      found: 'a task in a folder without an area',
      expected: `expected area.zh.mdx and area.en.mdx beside it`,
      cure: 'add them with the title of the area, or move the task',
    })),
    ...['requirements', 'area', 'pledge']
      .filter((kind) => !pairs.some((pair) => pair.kind === kind))
      .map((kind) => ({
        file: `${name}/edition.yaml`,
        line: 1,
        column: 1,
        found: `an edition without ${kind === 'requirements' ? 'requirements' : `any ${kind}`}`,
        expected: 'expected requirements, areas with tasks, and pledges',
        cure: 'add the files, in the form of another edition',
      })),
  ]

  function gaps(
    numbered: PartPair[],
    numberOf: (pair: PartPair) => number,
    label: (number: number) => string,
  ): Problem[] {
    return numbered.flatMap((pair, index) => {
      const number = numberOf(pair)
      const before = numbered[index - 1]
      const expected = (before ? numberOf(before) : 0) + 1
      if (number === expected) return []
      const twice = number < expected
      return {
        ...at(pair),
        found: twice
          ? `${label(number)} a second time${before ? `, after ${fileOf(before)}` : ''}`
          : `${label(number)} where ${label(expected)} should be`,
        expected: `expected ${label(expected)}`,
        cure: 'number the files from 1 without a gap',
      }
    })
  }

  function at(pair: PartPair) {
    return { file: fileOf(pair), line: 1, column: 1 }
  }

  function fileOf(pair: PartPair) {
    return (pair.zh ?? pair.en)?.file ?? name
  }
}

function sameFolder(a: PartPair, b: PartPair): boolean {
  return a.stem.split('/')[0] === b.stem.split('/')[0]
}
