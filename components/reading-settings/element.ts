import { tellFailedLoad } from '../../lib/browser/tell-failed-load.ts'
import { whenShown } from '../../lib/browser/when-shown.ts'
import { loadKeep } from '../offline/load-keep.ts'
import { change, follow, reset } from './stored.ts'

/**
 * `<reading-settings>`: its first button turns the easy view on and off at once; its second opens the panel, whose code is
 * loaded on first use.
 */
export class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const [easy, settings] = this.querySelectorAll('button')
    if (!settings || !easy) return
    const page = document.documentElement
    const show = () => easy.setAttribute('aria-pressed', String('easy' in page.dataset))
    new MutationObserver(show).observe(page, { attributeFilter: ['data-easy'] })
    show()
    easy.onclick = () => void change('easy', page.dataset.easy ? '' : '1')
    settings.onclick = () => {
      const keep = loadKeep()
      import('./panel.ts').then(({ addPanel }) => {
        if (settings.onclick) addPanel(settings, { change, reset, tellFailedLoad, keep })
        settings.onclick = null
      }, tellFailedLoad)
    }
    // A page that was prerendered, or comes back from the history, may be older than the settings.
    whenShown(follow)
    addEventListener('storage', follow)
    addEventListener('pageshow', ({ persisted }) => persisted && follow())
  }
}
