import { tellFailedLoad } from '../tell-failed-load.ts'

const keys = '?lenp'

/** Listens for the site's keys; what they do is loaded on first use. `/` is the search's own. */
export function listenForKeys() {
  addEventListener('keydown', (event) => {
    const { key, target, repeat, ctrlKey, metaKey, altKey, defaultPrevented } = event
    const busy =
      repeat ||
      (target instanceof Element &&
        target.closest('input, textarea, select, [contenteditable], dialog[open]'))
    if (defaultPrevented || ctrlKey || metaKey || altKey || busy || !keys.includes(key)) return
    if (key.length !== 1 || document.documentElement.dataset.keys === 'off') return
    event.preventDefault()
    import('./keys.ts').then(({ press }) => press(key), tellFailedLoad)
  })
}
