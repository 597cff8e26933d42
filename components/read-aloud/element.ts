import { tellLost } from '../lost/tell-lost.ts'

/** The mark that asks the next page to go on reading. */
const goOn = 'listen'

/** `<read-aloud>`: its button opens the player, whose code is loaded on first use. */
export class ReadAloud extends HTMLElement {
  connectedCallback() {
    this.onclick = () => this.play()
    try {
      if (sessionStorage.getItem(goOn)) this.play()
    } catch {
      // Storage is off: no page can ask the next one to go on.
    }
  }

  play() {
    return import('./player.ts').then(({ play }) => play(goOn), tellLost)
  }
}
