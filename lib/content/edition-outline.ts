import type { Bilingual } from '../report/schema.ts'
import type { PartPair } from './part-pair.ts'

/** What the files of an edition name, in reading order. */
export interface EditionOutline {
  /** The year. */
  id: string
  /** The last segment of the address of every part. */
  partIds: readonly string[]
  /** Of everything that search can find: `req`, `area-1`, `1.1`, … `gov`, `gov-1`. */
  entryIds: readonly string[]
  /** The titles of all parts. */
  titles: readonly Bilingual[]
}

/**
 * The outline of an edition, whether or not what stands in its files is right.
 * @param closing the title of the pledges, where it can be read
 */
export function outlineOf(id: string, pairs: PartPair[], closing?: Bilingual): EditionOutline {
  const numberOf = ({ number, task }: PartPair) => (task === undefined ? `${number}` : `${number}.${task}`)
  const areas = pairs.filter(({ kind }) => kind === 'area' || kind === 'task')
  const entries = areas.map((pair) => `${pair.kind === 'area' ? 'area-' : ''}${numberOf(pair)}`)
  const pledges = pairs.filter(({ kind }) => kind === 'pledge').map(({ number }) => `gov-${number}`)
  return {
    id,
    partIds: ['requirements', ...areas.map(numberOf), 'pledges'],
    entryIds: ['req', ...entries, 'gov', ...pledges],
    titles: [
      ...pairs.map(({ zh, en }) => ({ zh: zh.frontMatter.title, en: en.frontMatter.title })),
      ...(closing ? [closing] : []),
    ],
  }
}
