/** What a journey asks of a browser, whatever protocol it speaks. */
export interface Driver {
  /** Loads an address and waits until it is loaded. */
  open(url: string): Promise<void>
  /** Makes the page so many CSS pixels wide. */
  resize(width: number): Promise<void>
  /** The value of an expression in the loaded page, or of its promise; null when there is none. */
  read<T>(expression: string): Promise<T>
  /** Moves the pointer and presses keys as a hand does: the actions of WebDriver, which all protocols share. */
  perform(actions: object[]): Promise<void>
  /** Errors so far, and everything the policy refused. WebKit's driver tells nobody. */
  complaints?: string[]
  /** What is on the screen, as PNG. */
  screenshot(): Promise<Buffer>
  quit(): Promise<void>
}

export const enter = '\uE007'
export const arrowDown = '\uE015'
export const escapeKey = '\uE00C'

/** The script that both protocols run for `read`. WebKit calls a page loaded before its modules have run. */
export function asJson(expression: string): string {
  return `(async () => {
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done))
    return JSON.stringify((await (${expression})) ?? null)
  })()`
}

/**
 * Presses what a reader would: the first visible link, button or choice that says these words, or else has them among
 * others, once nothing moves or lies over its middle.
 */
export async function press(driver: Driver, words: string): Promise<void> {
  const [x, y] = await driver.read<[number, number]>(`(async () => {
    const shown = [...document.querySelectorAll('a, button, label')].filter((element) => element.checkVisibility())
    const nameOf = (element) => element.innerText.trim().replaceAll(/\\s+/g, ' ')
    const words = ${JSON.stringify(words)}
    const element =
      shown.find((element) => nameOf(element) === words) ??
      shown.find((element) => nameOf(element).includes(words))
    if (!element) throw new Error('nothing to press says ' + words)
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    for (;;) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      await frame().then(frame)
      const box = element.getBoundingClientRect()
      const middle = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]
      if (element.contains(document.elementFromPoint(...middle))) return middle
    }
  })()`)
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  await driver.perform([{ type: 'pointer', id: 'hand', actions }])
}

/** Types into whatever has the focus. */
export async function type(driver: Driver, text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])
  await driver.perform([{ type: 'key', id: 'keyboard', actions }])
}
