import { PNG } from 'pngjs'
import type { Driver } from './driver.ts'

/**
 * Finds a text on the page and tells which of its letters are painted over the next one: between two of them there is
 * always a column of nothing but paper.
 */
export async function lettersPaintedOverTheNext(driver: Driver, text: string): Promise<string[]> {
  const boxes = await driver.read<{ x: number; top: number; bottom: number }[]>(`(async () => {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
    while (!walker.nextNode().data.includes('${text}'));
    const node = walker.currentNode
    node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const start = node.data.indexOf('${text}')
    return [...'${text}'].map((_, index) => {
      const range = document.createRange()
      range.setStart(node, start + index)
      range.setEnd(node, start + index + 1)
      const { x, top, bottom } = range.getBoundingClientRect()
      return { x, top, bottom }
    })
  })()`)
  const { data, width } = PNG.sync.read(await driver.screenshot())
  const at = (x: number, y: number) => data.readUInt32BE(4 * (Math.round(y) * width + x))
  const isPaper = (x: number, { top, bottom }: { top: number; bottom: number }) => {
    for (let y = top; y < bottom; y++) if (at(x, y) !== at(x, top)) return false
    return true
  }
  const around = (x: number) => [-2, -1, 0, 1, 2].map((step) => Math.round(x) + step)
  return [...text].filter((_, index) => {
    const next = boxes[index + 1]
    return next && !around(next.x).some((x) => isPaper(x, next))
  })
}
