import { addBar } from '../../lib/browser/add-bar.ts'
import { PageElement } from '../../lib/browser/page-element.ts'
import { tellFailedLoad } from '../../lib/browser/tell-failed-load.ts'
import { whenShown } from '../../lib/browser/when-shown.ts'

/** Where the page that was read to its end leaves the wish to go on with the next. */
const wishKey = `${STORED}listen`

/** `<read-aloud>`: its button opens the player, whose code is loaded on first use. */
export class ReadAloud extends PageElement {
  begin(signal: AbortSignal) {
    const play = (goesOn: boolean) =>
      import('./player.ts').then(({ play }) => play({ wishKey, goesOn, addBar, signal }), tellFailedLoad)
    this.onclick = () => play(false)
    whenShown(() => isWished() && play(true))
  }
}

/** Whether this page was asked to go on reading just now. The wish is spent, whatever page it was for. */
function isWished(): boolean {
  try {
    const [path, until] = JSON.parse(sessionStorage.getItem(wishKey) ?? '[]')
    sessionStorage.removeItem(wishKey)
    return path === location.pathname && Date.now() < until
  } catch {
    // Storage is off, or holds something else: the page waits for its own button.
    return false
  }
}
