import { storedPrefix } from './stored-prefix.ts'

/**
 * The script that stands after each `<left-at>` and shows it before the first paint, so that nothing moves: where the
 * device keeps a part of the edition that the page shows, and, on a page of all languages, in the one that was read last.
 * @param basePath the path the site lives under, or `''`
 */
export function leftAtScript(basePath: string): string {
  const left = `localStorage["${storedPrefix(basePath)}left"]`
  const view = `localStorage["${storedPrefix(basePath)}view"]`
  return `try{let e=document.currentScript.previousElementSibling,l=${left};e.hidden=!/^\\d+\\/(requirements|pledges|\\d+(\\.\\d+)?)\\/$/.test(l)||!l.startsWith(e.dataset.edition+'/')||e.lang&&e.lang!=(${view}=='en'?'en':'zh-CN')}catch{}`
}
