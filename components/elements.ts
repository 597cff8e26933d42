import { ViewChoice } from './chooser/element.ts'
import { SearchBox } from './search-box/element.ts'
import { SearchPage } from './search-page/element.ts'
import { ViewSwitch } from './view-switch/element.ts'

/** The one module that loads with a page: it defines every custom element. */
customElements.define('view-switch', ViewSwitch)
customElements.define('view-choice', ViewChoice)
customElements.define('search-box', SearchBox)
customElements.define('search-page', SearchPage)
