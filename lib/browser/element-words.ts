import type { Words } from '../words/words.ts'

type Strings = Record<string, string>

/** The view of the page the element stands on: the one marked in the view switch; both languages where there is none. */
function viewOfPage(): string {
  return document.querySelector<HTMLElement>('.view-switch [aria-current]')?.dataset.view ?? 'zh-en'
}

/**
 * The strings of an element that is loaded on first use, as markup in the languages of the page's view.
 * @param zh one group of `content/ui/zh.json`
 * @param en the same group of `content/ui/en.json`
 */
export function elementWords<T extends Strings>(zh: T, en: T, view = viewOfPage()) {
  const words = (key: keyof T): Words =>
    view === 'zh' ? { zh: zh[key] } : view === 'en' ? { en: en[key] } : { zh: zh[key], en: en[key] }
  return {
    /** For attributes and announcements. */
    text: (key: keyof T) =>
      Object.values(words(key))
        .filter((text, index, all) => all.indexOf(text) === index)
        .join(' / '),
    /** For content: each language marked as such. */
    html: (key: keyof T) => {
      const { zh, en } = words(key)
      if (zh === undefined || en === undefined || zh === en) return zh ?? en ?? ''
      return `<span lang="zh-CN">${zh}</span> <span lang="en">${en}</span>`
    },
  }
}
