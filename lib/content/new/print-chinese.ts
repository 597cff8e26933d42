import { curled } from '../curled.ts'

/** Beside these a space is none: pages set the space between Chinese and Latin letters. */
const chinese = '\\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】—…'
const spaces = new RegExp(`(?<=[${chinese}])\\s+|\\s+(?=[${chinese}])`, 'gu')

/**
 * A line of a typed Chinese text as the site prints it (GB/T 15834, CLREQ): `,:;!?()` in full width, but for the comma and
 * the colon between digits, quotation marks in pairs, and no spaces beside Chinese. No word changes.
 */
export function printChinese(text: string): string {
  return curled(text)
    .trim()
    .replaceAll(spaces, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<!\d)[,:]|[,:](?!\d)|[;!?()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
    .replaceAll(spaces, '')
}
