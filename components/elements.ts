import { ViewChoice } from './chooser/element.ts'
import { PartTools } from './part-tools/element.ts'
import { QuoteTool } from './quote/element.ts'
import { ViewSwitch } from './view-switch/element.ts'

/** The one module that loads with a page: it defines every custom element. */
customElements.define('view-switch', ViewSwitch)
customElements.define('view-choice', ViewChoice)
customElements.define('part-tools', PartTools)
customElements.define('quote-tool', QuoteTool)
