import { makeElement } from '../../lib/browser/make-element.ts'
import { keepFiles } from '../../lib/browser/offline/keep-files.ts'
import { keepViews } from '../../lib/browser/offline/keep-views.ts'
import { offlineList } from '../../lib/browser/offline/offline-list.ts'
import { registerWorker } from '../../lib/browser/offline/register-worker.ts'
import { Store } from '../../lib/browser/offline/store.ts'
import { type Content, plainWords, words } from '../../lib/browser/page-words.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'

/**
 * Fills a section on offline reading: what it costs, the button, the progress, and the way back.
 * @param coming the answer with the list of what can be kept
 * @param say says something to those who do not see it
 */
export async function fillKeep(
  section: HTMLElement,
  coming: Promise<Response>,
  say: (message: Content) => void,
): Promise<void> {
  const store = new Store(new URL('../', import.meta.url))
  const show = (text: Content, name?: PackedString, act?: (button: HTMLButtonElement) => void) => {
    const title = makeElement('b', '', ...words(STRING('offline.title')))
    section.replaceChildren(makeElement('p', '', title), makeElement('p', '', ...text))
    if (!name) return
    const button = makeElement('button', '', ...words(name))
    button.type = 'button'
    button.addEventListener('click', () => act?.(button))
    section.append(button)
  }
  const again = async (message: PackedString) => {
    const hadFocus = section.contains(document.activeElement)
    await fillKeep(section, coming, say)
    // A reader who has gone on is left there.
    if (hadFocus) section.querySelector('button')?.focus()
    say(words(message))
  }
  const kept = await store.keptRelease().catch(() => null)
  if (!('serviceWorker' in navigator) || kept === null) return show(words(STRING('offline.none')))
  if (kept)
    return show(words(STRING('offline.keptAll')), STRING('offline.remove'), async () => {
      await store.removeAll()
      await again(STRING('offline.removed'))
    })
  const list = await coming.then((response) => offlineList(response.clone())).catch(() => undefined)
  if (!list) return show(words(STRING('offline.noNetwork')))
  const size = `${Math.ceil(list.download / 1000)}\u00a0kB`
  show(words(STRING('offline.cost'), { size }), STRING('offline.keep'), async (button) => {
    section.tabIndex = -1
    section.focus()
    button.disabled = true
    const progress = makeElement('progress')
    progress.setAttribute('aria-label', plainWords(STRING('offline.progress')))
    progress.max = list.files.length
    section.append(progress)
    say(words(STRING('offline.progress')))
    try {
      await working(await registerWorker())
      for (const path of list.views) await keepViews(store, path, list.files)
      await keepFiles(store, list.files, (done) => {
        progress.value = done
      })
      await store.keepAll(list.release)
      await again(STRING('offline.keptAll'))
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
      await again(isFull ? STRING('offline.full') : STRING('offline.failed'))
    }
  })
}

/** Waits until the worker can answer for pages; rejects when it could not be installed. */
async function working({ active, waiting, installing }: ServiceWorkerRegistration) {
  const coming = installing ?? waiting
  if (active) return
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (coming?.state === 'activated') resolve()
      if (!coming || coming.state === 'redundant') reject(new Error('the worker could not be installed'))
    }
    coming?.addEventListener('statechange', look)
    look()
  })
}
