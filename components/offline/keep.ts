import { html, plainWords } from '../../lib/browser/page-words.ts'
import type { OfflineList } from '../../lib/browser/offline/bundles.ts'
import { keepFiles } from '../../lib/browser/offline/keep-files.ts'
import { registerWorker } from '../../lib/browser/offline/register-worker.ts'
import { Store } from '../../lib/browser/offline/store.ts'
import { trusted } from '../../lib/browser/trusted.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'

/** Fills a section on offline reading: what it costs, the button, the progress, and the way back. */
export async function fillKeep(section: HTMLElement, say: (message: string) => void) {
  const show = (text: string, act?: PackedString) => {
    const button = act ? `<button type="button">${html(act)}</button>` : ''
    section.innerHTML = trusted(`<p><b>${html(STRING('offline.title'))}</b></p><p>${text}</p>${button}`)
  }
  const store = new Store(new URL('../', import.meta.url))
  const keepsAll = await store.keepsAll().catch(() => undefined)
  if (!('serviceWorker' in navigator) || keepsAll === undefined) return show(html(STRING('offline.none')))
  const again = async (message: PackedString) => {
    await fillKeep(section, say)
    // A reader who has gone on is left there.
    if (section.contains(document.activeElement)) section.querySelector('button')?.focus()
    say(html(message))
  }
  if (keepsAll) {
    show(html(STRING('offline.keptAll')), STRING('offline.remove'))
    press(section, async () => {
      await store.removeAll()
      await again(STRING('offline.removed'))
    })
    return
  }
  const list = await fetchList(store).catch(() => undefined)
  if (!list) return show(html(STRING('offline.noNetwork')))
  const size = `${Math.ceil(list.download / 1000)}\u00a0kB`
  show(html(STRING('offline.cost'), { size }), STRING('offline.keep'))
  press(section, async (button) => {
    section.tabIndex = -1
    section.focus()
    button.disabled = true
    const progress = document.createElement('progress')
    progress.setAttribute('aria-label', plainWords(STRING('offline.progress')))
    progress.max = list.files.length
    section.append(progress)
    say(html(STRING('offline.progress')))
    try {
      await registerWorker()
      await keepFiles(store, list.files, (done) => {
        progress.value = done
      })
      await store.keepAll()
      await again(STRING('offline.keptAll'))
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
      await again(isFull ? STRING('offline.full') : STRING('offline.failed'))
    }
  })
}

async function fetchList(store: Store): Promise<OfflineList> {
  const response = await fetch(store.at('offline.json'), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`offline.json: ${response.status}`)
  return response.json()
}

function press(section: HTMLElement, act: (button: HTMLButtonElement) => void) {
  const button = section.querySelector('button')
  button?.addEventListener('click', () => act(button))
}
