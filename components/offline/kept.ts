import { readBundlePath } from '../../lib/browser/offline/bundles.ts'
import { Store } from '../../lib/browser/offline/store.ts'
import { words } from '../../lib/browser/page-words.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'

const names: Record<string, PackedString> = {
  zh: STRING('view.zh'),
  en: STRING('view.en'),
  'zh-en': STRING('view.zh-en'),
}

/** Lists the views that the device keeps; where storage is switched off, says that there are none. */
export async function listKept(element: HTMLElement) {
  const say = (string: PackedString) => {
    const text = document.createElement('p')
    text.append(...words(string))
    element.replaceChildren(text)
  }
  const list = await keptList().catch(() => undefined)
  if (!list) return say(STRING('offline.none'))
  if (list.children.length > 0) element.replaceChildren(list)
  else say(STRING('offline.empty'))
}

async function keptList(): Promise<HTMLUListElement> {
  const store = new Store(new URL('../', import.meta.url))
  const bundles = (await store.paths()).flatMap((path) => readBundlePath(path)?.bundle ?? [])
  const list = document.createElement('ul')
  for (const bundle of new Set(bundles)) {
    const [, view = '', edition] = /^(.*?)(?:-(\d+))?$/.exec(bundle) ?? []
    const name = names[view]
    if (!name) continue
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = store.at(edition ? `${view}/${edition}/` : `${view}/`)
    link.append(...words(name), edition ? ` ${edition}` : '')
    item.append(link)
    list.append(item)
  }
  return list
}
