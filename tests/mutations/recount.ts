import type { Change } from './change.ts'
import type { Content } from './content.ts'
import { inTurn } from './in-turn.ts'
import { rewrite } from './rewrite.ts'
import type { Text } from './texts.ts'

/** Another number of tasks in the subtitle of an edition, in both languages and in the source; undefined where it counts none. */
export function recount(content: Content, year: string, from: number, to: number): Change | undefined {
  const count = new RegExp(`(?<!\\d)${from}(?!\\d)`)
  const inSubtitle = ({ path, value }: Text) => path[0] === 'subtitle' && count.test(value)
  const subtitles = content.texts(`${year}/edition.yaml`).filter(inSubtitle)
  const put = (file: string, holds: (text: Text) => boolean) => (content: Content) => {
    const text = content.texts(file).find(holds)
    return text && rewrite(content, text, text.value.replace(count, String(to)))
  }
  if (subtitles.length < 2) return undefined
  return inTurn(content, [
    ...subtitles.map(() => put(`${year}/edition.yaml`, inSubtitle)),
    put(`${year}/source.zh.txt`, ({ value }) => value.includes(`${from}项`)),
  ])
}
