import { pledgesTitle } from '../report/pledges-title.ts'
import type { Bilingual, EditionFrame } from '../report/schema.ts'
import { printsPledges } from './checks/printed-blocks.ts'
import { mdxText } from './mdx/mdx-text.ts'
import type { PartPair } from './part-pair.ts'
import { isUnwritten } from './unwritten.ts'

/** What the files of an edition name, in reading order. */
export interface EditionOutline {
  /** The year. */
  id: string
  /** The last segment of the address of every part. */
  partIds: readonly string[]
  /** The titles of all parts. */
  titles: readonly Bilingual[]
  /**
   * Everything that a keyword can lead to, as its address ends: every sentence (`1.1#s2`, `pledges#s1`), and every part
   * that has no sentence of its own (`2`), for which its title speaks. What is not yet written is empty.
   */
  passages: ReadonlyMap<string, Bilingual>
}

/**
 * The outline of an edition, whether or not what stands in its files is right.
 * @param frame the words of the edition, where they can be read
 * @param source the source text, which may print the heading of the pledges
 */
export function outlineOf(id: string, pairs: PartPair[], frame?: EditionFrame, source = ''): EditionOutline {
  const parts = pairs.filter(({ kind }) => kind === 'area' || kind === 'task')
  const passages = new Map<string, Bilingual>()
  const counts = new Map<string, number>()
  for (const pair of pairs) {
    const part = partIdOf(pair)
    const { zh, en } = pair
    if (zh.sentences.length === 0) passages.set(part, titleOf(pair))
    for (const [index, sentence] of zh.sentences.entries()) {
      const number = (counts.get(part) ?? 0) + 1
      counts.set(part, number)
      passages.set(`${part}#s${number}`, {
        zh: written(mdxText(sentence.spans)),
        en: written(mdxText(en.sentences[index]?.spans ?? [])),
      })
    }
  }
  const has = (kind: PartPair['kind']) => pairs.some((pair) => pair.kind === kind)
  // While the words of the edition cannot be read, the title is not known, and nothing is said of it.
  const title = frame ? pledgesTitle(frame, printsPledges(frame, source)) : { zh: '', en: '' }
  const named = has('pledge') ? title : undefined
  const heading = named && { zh: written(named.zh), en: written(named.en) }
  if (heading) passages.set('pledges', heading)
  return {
    id,
    partIds: [
      ...(has('requirements') ? ['requirements'] : []),
      ...parts.map(partIdOf),
      ...(has('pledge') ? ['pledges'] : []),
    ],
    titles: [...pairs.map(titleOf), ...(heading ? [heading] : [])],
    passages,
  }
}

function partIdOf({ kind, number, task }: PartPair): string {
  if (kind === 'area') return `${number}`
  if (kind === 'task') return `${number}.${task}`
  return kind === 'pledge' ? 'pledges' : 'requirements'
}

function titleOf({ zh, en }: PartPair): Bilingual {
  return { zh: written(zh.frontMatter.title), en: written(en.frontMatter.title) }
}

function written(text: string): string {
  return isUnwritten(text) ? '' : text
}
