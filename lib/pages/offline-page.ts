import type { Metadata } from 'next'
import { fileAddress } from '../report/address.ts'
import { filingLinks } from '../report/filing-links.ts'
import type { Site } from '../report/site.ts'
import { strings } from '../words/strings.ts'
import { joinWords } from '../words/words.ts'

/** What is shown without the network, in both languages. */
export type OfflineData = ReturnType<typeof offlineData>

/** What the page says; the list of kept pages is made on the device. */
export function offlineData(site: Site) {
  return {
    title: strings('zh-en', 'offline.pageTitle'),
    text: strings('zh-en', 'offline.pageText'),
    listTitle: strings('zh-en', 'offline.pageList'),
    keepAll: strings('zh-en', 'offline.offer'),
    filing: filingLinks(site),
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
