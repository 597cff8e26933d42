import type { HTMLAttributes } from 'react'
import { CheckPage } from '../components/check-page/element.ts'
import { SortTable } from '../components/checklist/element.ts'
import { ViewChoice } from '../components/chooser/element.ts'
import { closeContents } from '../components/contents/close-contents.ts'
import { LeftAt } from '../components/left-at/element.ts'
import { KeepAll, KeptPages } from '../components/offline/element.ts'
import { PartTools } from '../components/part-tools/element.ts'
import { QuoteTool } from '../components/quote/element.ts'
import { ReadAloud } from '../components/read-aloud/element.ts'
import { ReadingSettings } from '../components/reading-settings/element.ts'
import { SearchBox } from '../components/search-box/element.ts'
import { SearchPage } from '../components/search-page/element.ts'
import { cutDirective } from '../components/sentence/cut-directive.ts'
import { lightCounterparts } from '../components/sentence/light-late.ts'
import { letHeaderComeBack } from '../components/site-header/come-back-late.ts'
import { CopyTable } from '../components/table-files/element.ts'
import { ViewSwitch } from '../components/view-switch/element.ts'
import { bringWhenGoingOn } from '../lib/browser/offline/go-on.ts'
import { bringMediaSheet } from '../lib/browser/reading/bring-media-sheet.ts'
import { showFaces } from '../lib/browser/reading/show-faces.ts'
import { listenForKeys } from '../lib/browser/shortcuts/listen-for-keys.ts'
import { listenForTerms } from '../lib/browser/term-note/listen-for-terms.ts'

/** Every custom element. This is the one module that loads with a page. */
const elements = {
  'view-switch': ViewSwitch,
  'view-choice': ViewChoice,
  'left-at': LeftAt,
  'reading-settings': ReadingSettings,
  'read-aloud': ReadAloud,
  'kept-pages': KeptPages,
  'keep-all': KeepAll,
  'search-box': SearchBox,
  'search-page': SearchPage,
  'check-page': CheckPage,
  'sort-table': SortTable,
  'copy-table': CopyTable,
  'part-tools': PartTools,
  'quote-tool': QuoteTool,
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Record<keyof typeof elements, HTMLAttributes<HTMLElement>> {}
  }
}

// What waits for the second frame is there before the page is loaded, when browsers scroll for the last time.
delete document.documentElement.dataset.first
showFaces()
cutDirective()
listenForKeys()
listenForTerms()
lightCounterparts()
closeContents()
letHeaderComeBack()
bringWhenGoingOn()
bringMediaSheet()
for (const [name, element] of Object.entries(elements)) customElements.define(name, element)
