/** What fills a section on offline reading, and the list of what can be kept, which is asked for at the same time. */
export type LoadedKeep = Awaited<ReturnType<typeof loadKeep>>

/** Asks for all that the section on offline reading needs at once. */
export async function loadKeep() {
  const list = fetch(new URL('../offline.json', import.meta.url), { cache: 'no-cache' })
  list.catch(() => undefined)
  const { fillKeep } = await import('./keep.ts')
  return { fillKeep, list }
}
