import type { Problem } from '../../lib/content/problem.ts'
import { type Mutation, pathsOf } from './change.ts'
import type { ContentCopy } from './content-copy.ts'
import { isAtPlace, judge } from './judge.ts'
import { load } from './load.ts'
import { type Tried, triedWith } from './tried.ts'

/**
 * Tries slips with few loads, for the check tells all problems at once: those that write files of their own are made
 * together. One that is not told at its place beside the others, or too often, is tried again alone.
 */
export async function tryAtOnce(copy: ContentCopy, mutations: readonly Mutation[]): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const group of groupsOf(copy, mutations)) {
    const messages = group.length > 1 ? await messagesOf(copy, group) : []
    for (const mutation of group) {
      const own = { problems: messages.filter((message) => isAtPlace(mutation, message)), warnings: [] }
      const outcome =
        judge(mutation, own) === 'right' ? own : await copy.during(mutation.edits, () => load(copy.folder))
      tried.push(triedWith(mutation, outcome))
    }
  }
  return tried
}

async function messagesOf(copy: ContentCopy, group: readonly Mutation[]): Promise<Problem[]> {
  const edits = group.flatMap((mutation) => mutation.edits)
  const outcome = await copy.during(edits, () => load(copy.folder))
  return 'problems' in outcome ? [...outcome.problems, ...outcome.warnings] : []
}

interface Group {
  writes: boolean
  paths: string[]
  mutations: Mutation[]
}

/** Those that write files, and those that move or delete some, each with others that touch neither the same nor its pair. */
function groupsOf({ content }: ContentCopy, mutations: readonly Mutation[]): Mutation[][] {
  const groups: Group[] = []
  for (const mutation of mutations) {
    const writes = mutation.edits.every((edit) => 'write' in edit && content.files.includes(edit.write))
    const paths = [...mutation.places.map(({ file }) => file), ...mutation.edits.flatMap(pathsOf)].map(
      (path) => path.replace(/\b(?:zh|en)(?=\.(?:mdx|json)$)/, ''),
    )
    const isApart = (group: Group) =>
      group.writes === writes && !paths.some((path) => group.paths.some((known) => overlap(path, known)))
    const group = groups.find(isApart)
    if (group) {
      group.mutations.push(mutation)
      group.paths.push(...paths)
    } else groups.push({ writes, paths, mutations: [mutation] })
  }
  return groups.map((group) => group.mutations)
}

function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
}
