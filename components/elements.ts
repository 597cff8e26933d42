import { ViewChoice } from './chooser/element.ts'
import { closeContents } from './contents/element.ts'
import { KeptPages } from './offline/element.ts'
import { keepVisitedPages } from './offline/register.ts'
import { PartTools } from './part-tools/element.ts'
import { QuoteTool } from './quote/element.ts'
import { ReadAloud } from './read-aloud/element.ts'
import { ReadingSettings } from './reading-settings/element.ts'
import { SearchBox } from './search-box/element.ts'
import { SearchPage } from './search-page/element.ts'
import { cutDirective } from './sentence/cut-directive.ts'
import { listenForKeys } from './shortcuts/element.ts'
import { listenForTerms } from './term-note/element.ts'
import { ViewSwitch } from './view-switch/element.ts'

/** The one module that loads with a page: it defines every custom element. */
customElements.define('view-switch', ViewSwitch)
customElements.define('view-choice', ViewChoice)
customElements.define('reading-settings', ReadingSettings)
customElements.define('read-aloud', ReadAloud)
customElements.define('kept-pages', KeptPages)
cutDirective()
listenForKeys()
listenForTerms()
closeContents()
keepVisitedPages()
customElements.define('search-box', SearchBox)
customElements.define('search-page', SearchPage)
customElements.define('part-tools', PartTools)
customElements.define('quote-tool', QuoteTool)
