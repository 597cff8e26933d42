import { OfflinePages } from '../../lib/browser/offline/pages.ts'
import { html, plainWords } from '../../lib/browser/page-words.ts'
import { trusted } from '../../lib/browser/trusted.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'

/** Fills the panel's section on offline reading: what it costs, the button, the progress, and the way back. */
export async function fillKeep(
  section: HTMLElement,
  registered: Promise<ServiceWorkerRegistration>,
  say: (message: string) => void,
) {
  const show = (text: string, act?: PackedString) => {
    const button = act ? `<button type="button">${html(act)}</button>` : ''
    section.innerHTML = trusted(`<p><b>${html(STRING('offline.title'))}</b></p><p>${text}</p>${button}`)
  }
  const pages = new OfflinePages(new URL('../', import.meta.url))
  const keepsAll = await pages.keepsAll().catch(() => undefined)
  if (!('serviceWorker' in navigator) || keepsAll === undefined) return show(html(STRING('offline.none')))
  if (keepsAll) {
    show(html(STRING('offline.keptAll')), STRING('offline.remove'))
    press(section, async () => {
      await pages.removeAll()
      await fillKeep(section, registered, say)
      section.querySelector('button')?.focus()
      say(html(STRING('offline.removed')))
    })
    return
  }
  const list = await pages.latest().catch(() => undefined)
  if (!list) return show(html(STRING('offline.noNetwork')))
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)}\u00a0MB`
  const cost = { download: megabytes(list.download), size: megabytes(list.size) }
  show(html(STRING('offline.cost'), cost), STRING('offline.keep'))
  const again = async (message: PackedString) => {
    await fillKeep(section, registered, say)
    // A reader who has gone on is left there.
    if (document.activeElement === section) section.querySelector('button')?.focus()
    say(html(message))
  }
  press(section, async (button) => {
    section.tabIndex = -1
    section.focus()
    button.disabled = true
    const progress = document.createElement('progress')
    progress.setAttribute('aria-label', plainWords(STRING('offline.progress')))
    section.append(progress)
    say(html(STRING('offline.progress')))
    try {
      await working(registered)
      await pages.keepAll((done, all) => {
        progress.max = all
        progress.value = done
      })
      await again(STRING('offline.keptAll'))
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
      await again(isFull ? STRING('offline.full') : STRING('offline.failed'))
    }
  })
}

/** Waits until the worker can answer for pages; rejects when it was refused or could not be installed. */
async function working(registered: Promise<ServiceWorkerRegistration>) {
  const { active, waiting, installing } = await registered
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

function press(section: HTMLElement, act: (button: HTMLButtonElement) => void) {
  const button = section.querySelector('button')
  button?.addEventListener('click', () => act(button))
}
