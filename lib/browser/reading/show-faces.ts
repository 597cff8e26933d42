import { whenIdle } from '../when-idle.ts'

/**
 * Has titles and numerals set in the faces of the site, now that the page is painted. Letters of English titles come when it
 * has nothing else to do, but not where data are counted.
 */
export function showFaces() {
  const { dataset } = document.documentElement
  dataset.faced = ''
  const { connection } = navigator as { connection?: { saveData: boolean } }
  const { own } = dataset
  if (!own || dataset.letters !== undefined || connection?.saveData) return
  const bring = () =>
    import('./bring-letters.ts').then(({ bringLetters }) => bringLetters(own)).catch(() => undefined)
  addEventListener('load', () => whenIdle(bring))
}
