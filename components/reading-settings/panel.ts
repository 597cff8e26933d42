import { addStyle } from '../../lib/browser/add-style.ts'
import { chooseAhead, choosesAhead } from '../../lib/browser/offline/is-wanted.ts'
import { html, languagesOfPage, plainWords } from '../../lib/browser/page-words.ts'
import { openPopover } from '../../lib/browser/popover/open-popover.ts'
import { trusted } from '../../lib/browser/trusted.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'
import type { LoadedKeep } from '../offline/load-keep.ts'
import sheet from './panel.css'
import { choosePart, keepsPart } from './part-choice.ts'
import type { SettingName } from './stored.ts'

/** What the panel uses of the page's first module, which it must not load a second time. */
export interface PanelOptions {
  change(name: SettingName, value: string): boolean
  reset(): boolean
  tellFailedLoad(): void
  keep: Promise<LoadedKeep>
}

/** A setting, its name, and each of its values with its name, or with its percentage. */
type Choice = readonly [SettingName, PackedString, readonly (readonly [string, string | PackedString])[]]

const page = document.documentElement.dataset
const colon = languagesOfPage().join() === 'zh' ? '：' : ': '

/** Every group of choices. */
const groups: Choice[] = [
  [
    'size',
    STRING('reading.size'),
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
    STRING('reading.leading'),
    [
      ['', STRING('reading.normal')],
      ['2', STRING('reading.wide')],
      ['3', STRING('reading.widest')],
    ],
  ],
  [
    'contrast',
    STRING('reading.contrast'),
    [
      ['', STRING('reading.normal')],
      ['light', STRING('reading.highLight')],
      ['dark', STRING('reading.highDark')],
    ],
  ],
  [
    'theme',
    STRING('reading.theme'),
    [
      ['', STRING('reading.system')],
      ['light', STRING('reading.light')],
      ['dark', STRING('reading.dark')],
    ],
  ],
]

/** Builds the panel, ties it to its button and opens it. */
export function addPanel(button: HTMLButtonElement, { change, reset, tellFailedLoad, keep }: PanelOptions) {
  addStyle(sheet)
  const panel = document.createElement('div')
  panel.className = 'reading-panel'
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', plainWords(STRING('reading.title')))
  panel.innerHTML =
    trusted(`<div class="flex flex-wrap items-start justify-between gap-x-4"><h2 class="text-lg font-semibold">${html(STRING('reading.title'))}</h2><button type="button" data-act="close" class="flex-none">${html(STRING('reading.close'))}</button></div>
<label class="mt-3 flex items-start gap-3"><input type="checkbox" name="easy" class="mt-0.5 size-5 flex-none"><span><b>${html(STRING('reading.easy'))}</b><small class="block text-sm text-soft second:block">${html(STRING('reading.easyNote'))}</small></span></label>
${groups.map(group).join('')}
<label class="mt-3 flex min-h-touch items-center gap-3 pointer-coarse:hidden"><input type="checkbox" name="keys" class="size-5 flex-none"><span>${html(STRING('reading.keys'))}</span></label>
<label class="mt-3 flex min-h-touch items-center gap-3"><input type="checkbox" name="left" class="size-5 flex-none"><span>${html(STRING('reading.left'))}</span></label>
<label class="mt-3 flex min-h-touch items-start gap-3"><input type="checkbox" name="ahead" class="mt-0.5 size-5 flex-none"><span><b class="font-normal">${html(STRING('reading.ahead'))}</b><small class="block text-sm text-soft second:block">${html(STRING('reading.aheadNote'))}</small></span></label>
<p class="mt-3 flex flex-wrap gap-2"><button type="button" data-act="reset">${html(STRING('reading.reset'))}</button> <button type="button" data-act="help" class="pointer-coarse:hidden">${html(STRING('reading.help'))}</button></p>
<section class="keep-edition rule-t mt-4 grid justify-items-start gap-2 pt-3"></section>
<p class="mt-4 text-sm text-soft">${html(STRING('reading.kept'))}</p>
<p role="status" class="text-main not-empty:mt-3"></p>`)
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const on = target.name === 'easy' ? '1' : ''
    const off = target.name === 'keys' ? 'off' : ''
    const value = target.type === 'radio' ? target.value : target.checked ? on : off
    const choose = { left: choosePart, ahead: chooseAhead }[target.name]
    const isKept = choose ? choose(target.checked) : change(target.name as SettingName, value)
    say(panel, isKept, nameOf(target))
  })
  panel.addEventListener('click', ({ target }) => {
    const act = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act
    if (act === 'close') close()
    if (act === 'reset') {
      say(panel, reset(), html(STRING('reading.resetDone')))
      showState(panel)
    }
    if (act === 'help') {
      close()
      import('../../lib/browser/shortcuts/help.ts').then(({ openHelp }) => openHelp(), tellFailedLoad)
    }
  })
  new MutationObserver(() => showState(panel)).observe(document.documentElement, { attributes: true })
  showState(panel)
  const close = openPopover(panel, button)
  const section = panel.querySelector<HTMLElement>('.keep-edition')
  const status = panel.querySelector('[role="status"]')
  keep.then(({ fillKeep, list }) => {
    if (section) void fillKeep(section, list, (message) => status?.replaceChildren(...message))
  }, tellFailedLoad)
}

function group([name, title, values]: Choice): string {
  const choices = values.map(([value, word]) => {
    const label = typeof word === 'string' ? word : html(word)
    return `<label class="flex min-h-touch items-center gap-2"><input type="radio" name="${name}" value="${value}" class="size-5 flex-none"><span>${label}</span></label>`
  })
  return `<fieldset class="mt-3"><legend>${html(title)}</legend><div class="flex flex-wrap gap-x-4">${choices.join('')}</div></fieldset>`
}

function showState(panel: HTMLElement) {
  for (const input of panel.querySelectorAll('input')) {
    const value = page[input.name] ?? ''
    if (input.type === 'radio') input.checked = input.value === value
    else if (input.name === 'left') input.checked = keepsPart()
    else if (input.name === 'ahead') input.checked = choosesAhead()
    else input.checked = input.name === 'keys' ? value !== 'off' : value !== ''
  }
}

function nameOf(input: HTMLInputElement): string {
  const state =
    input.type === 'radio' ? '' : colon + html(input.checked ? STRING('reading.on') : STRING('reading.off'))
  const group = input.closest('fieldset')?.querySelector('legend')?.innerHTML
  const label = input.labels?.[0]
  const name = label?.querySelector('b') ?? label?.querySelector('span')
  return `${group ? group + colon : ''}${name?.innerHTML}${state}`
}

/** Says something in the languages of the view; the message is markup, so that each of them is marked as such. */
function say(panel: HTMLElement, kept: boolean, message: string) {
  const status = panel.querySelector('[role="status"]')
  if (status) status.innerHTML = trusted(kept ? message : `${message} ${html(STRING('reading.notKept'))}`)
}
