import { reading as en } from '../../content/ui/en.json'
import { reading as zh } from '../../content/ui/zh.json'
import { addStyle } from '../../lib/browser/add-style.ts'
import { elementWords } from '../../lib/browser/element-words.ts'
import { openPopover } from '../../lib/browser/popover/open-popover.ts'
import { trusted } from '../../lib/browser/trusted.ts'
import { rules } from './panel-rules.ts'
import type { SettingName } from './stored.ts'

/** What the panel needs of the page's module, which it must not load a second time. */
export interface Needs {
  change(name: SettingName, value: string): boolean
  reset(): boolean
  registered: Promise<ServiceWorkerRegistration>
  tellLost(): void
}

const { html, text } = elementWords(zh, en)
const page = document.documentElement.dataset
const colon = html('title') === zh.title ? '：' : ': '

/** Every group of choices: the setting, and each of its values with the key of its name or the name itself. */
const groups = [
  [
    'size',
    [
      ['', '100%'],
      ['2', '125%'],
      ['3', '150%'],
      ['4', '175%'],
      ['5', '200%'],
    ],
  ],
  [
    'leading',
    [
      ['', 'normal'],
      ['2', 'wide'],
      ['3', 'widest'],
    ],
  ],
  [
    'contrast',
    [
      ['', 'normal'],
      ['light', 'highLight'],
      ['dark', 'highDark'],
    ],
  ],
  [
    'theme',
    [
      ['', 'system'],
      ['light', 'light'],
      ['dark', 'dark'],
    ],
  ],
] as const satisfies readonly (readonly [SettingName, readonly (readonly [string, string])[]])[]

/** Builds the panel, ties it to its button and opens it. */
export function addPanel(button: HTMLButtonElement, { change, reset, registered, tellLost }: Needs) {
  addStyle(rules)
  const panel = document.createElement('div')
  panel.className = 'reading-panel'
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', text('title'))
  panel.innerHTML =
    trusted(`<div class="reading-head"><h2>${html('title')}</h2><button type="button" data-act="close">${html('close')}</button></div>
<label class="reading-easy"><input type="checkbox" name="easy"><span><b>${html('easy')}</b><small>${html('easyNote')}</small></span></label>
${groups.map(group).join('')}
<label class="reading-easy"><input type="checkbox" name="keys"><span>${html('keys')}</span></label>
<p class="reading-acts"><button type="button" data-act="reset">${html('reset')}</button> <button type="button" data-act="help">${html('help')}</button></p>
<section class="keep-edition"></section>
<p><small>${html('kept')}</small></p>
<p role="status"></p>`)
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const on = target.name === 'easy' ? '1' : ''
    const off = target.name === 'keys' ? 'off' : ''
    const value = target.type === 'radio' ? target.value : target.checked ? on : off
    say(panel, change(target.name as SettingName, value), nameOf(target))
  })
  panel.addEventListener('click', ({ target }) => {
    const act = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act
    if (act === 'close') close()
    if (act === 'reset') {
      say(panel, reset(), html('resetDone'))
      showState(panel)
    }
    if (act === 'help') {
      close()
      import('../shortcuts/help.ts').then(({ openHelp }) => openHelp(), tellLost)
    }
  })
  new MutationObserver(() => showState(panel)).observe(document.documentElement, { attributes: true })
  showState(panel)
  const close = openPopover(panel, button)
  import('../offline/keep.ts').then(({ fillKeep }) => {
    const section = panel.querySelector<HTMLElement>('.keep-edition')
    if (section) fillKeep(section, registered, (message) => say(panel, true, message))
  }, tellLost)
}

function group([name, values]: (typeof groups)[number]): string {
  const choices = values.map(([value, word]) => {
    const label = word.endsWith('%') ? word : html(word as 'normal')
    return `<label><input type="radio" name="${name}" value="${value}"><span>${label}</span></label>`
  })
  return `<fieldset><legend>${html(name)}</legend><div>${choices.join('')}</div></fieldset>`
}

function showState(panel: HTMLElement) {
  for (const input of panel.querySelectorAll('input')) {
    const value = page[input.name] ?? ''
    if (input.type === 'radio') input.checked = input.value === value
    else input.checked = input.name === 'keys' ? value !== 'off' : value !== ''
  }
}

function nameOf(input: HTMLInputElement): string {
  const state = input.type === 'radio' ? '' : colon + html(input.checked ? 'on' : 'off')
  const group = input.closest('fieldset')?.querySelector('legend')?.innerHTML
  const label = input.labels?.[0]
  const name = label?.querySelector('b') ?? label?.querySelector('span')
  return `${group ? group + colon : ''}${name?.innerHTML}${state}`
}

/** Says something in the languages of the view; the message is markup, so that each of them is marked as such. */
function say(panel: HTMLElement, kept: boolean, message: string) {
  const status = panel.querySelector('[role="status"]')
  if (status) status.innerHTML = trusted(kept ? message : `${message} ${html('notKept')}`)
}
