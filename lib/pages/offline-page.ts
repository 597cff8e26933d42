import type { Metadata } from 'next'
import { fileAddress } from '../report/address.ts'
import type { Site } from '../report/site.ts'
import { strings } from '../words/strings.ts'
import { joinWords, type Words } from '../words/words.ts'

/** The page that is shown without the network, in both languages. */
export interface OfflineData {
  title: Words
  text: Words
  listTitle: Words
  home: { href: string; title: Words }
}

/** What the page says; the list of kept pages is made on the device. */
export function offlineData(): OfflineData {
  return {
    title: strings('zh-en', 'offline.pageTitle'),
    text: strings('zh-en', 'offline.pageText'),
    listTitle: strings('zh-en', 'offline.pageList'),
    home: { href: fileAddress(''), title: strings('zh-en', 'nav.home') },
  }
}

/** Kept out of search engines. */
export function offlineMetadata(site: Site): Metadata {
  return {
    title: `${joinWords(strings('zh-en', 'offline.pageTitle'))} · ${site.shortName.zh}`,
    description: joinWords(strings('zh-en', 'offline.pageText')),
    robots: 'noindex',
  }
}
