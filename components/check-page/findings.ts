import { makeElement } from '../../lib/browser/make-element.ts'
import { type Content, inEachLanguage } from '../../lib/browser/page-words.ts'
import { loadIndex } from '../../lib/browser/search/load-index.ts'
import { loadOlder } from '../../lib/browser/search/load-older.ts'
import { languageTag } from '../../lib/report/view.ts'
import { checkText, longestText } from '../../lib/search/quotation/check-text.ts'
import { openReport, type Report } from '../../lib/search/quotation/open-report.ts'
import type { Finding, Place } from '../../lib/search/quotation/types.ts'
import type { SearchIndex } from '../../lib/search/types.ts'
import { copy } from '../quote/copy.ts'
import { citationOf } from './citation.ts'
import { nearestTo } from './nearest-to.ts'
import { say } from './say.ts'

/** How long a check may go on before the browser may do something else, in milliseconds. */
const patience = 8
/** How much of the encoded text an address carries. */
const longestFragment = 8_000

/** Checks what stands in the field of the page, as it is typed, and what the address brings along. */
export function showFindings(page: HTMLElement): void {
  const box = document.querySelector<HTMLElement>('search-box')
  const field = page.querySelector('textarea')
  const status = page.querySelector<HTMLElement>('[role="status"]')
  const found = page.querySelector<HTMLElement>('.check-found')
  const tools = page.querySelector<HTMLElement>('.check-tools')
  if (!box || !field || !status || !found || !tools) return
  const { index: address = '' } = box.dataset
  const { older = '', weights = '{}' } = page.dataset
  let indexes: SearchIndex[] = []
  let reports: Report[] = []
  let asked = {}

  const open = async () => {
    if (indexes.length > 0) return
    const wait = () => status.replaceChildren(...say(page, 'loading'))
    const newest = await loadIndex(address, wait)
    indexes = [newest, ...(older ? await loadOlder(older, address, wait) : [])]
    reports = indexes.map(({ data, simplified }) => openReport(data, simplified, JSON.parse(weights)))
  }

  const check = async () => {
    const current = {}
    asked = current
    const text = field.value
    keep(text)
    try {
      await open()
      const findings: Finding[] = []
      let pause = performance.now() + patience
      for (const finding of checkText(text, reports)) {
        findings.push(finding)
        if (performance.now() < pause) continue
        await new Promise((resolve) => setTimeout(resolve))
        pause = performance.now() + patience
        if (asked !== current) return
      }
      if (asked !== current) return
      found.replaceChildren(...findings.map((finding) => section(page, finding, indexes)))
      tools.hidden = findings.length === 0
      status.replaceChildren(...summary(page, text, findings))
    } catch {
      status.replaceChildren(...say(page, 'failed'))
    }
  }

  const read = () => {
    const { hash } = location
    if (!hash.startsWith('#t=')) return
    try {
      field.value = decodeURIComponent(hash.slice(3))
    } catch {
      field.value = hash.slice(3)
    }
  }

  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) void check()
  })
  field.addEventListener('compositionend', () => void check())
  addEventListener('hashchange', () => {
    read()
    void check()
  })
  tools.querySelector('button')?.addEventListener('click', async () => {
    const copied = await copy(location.href)
    status.replaceChildren(...say(page, copied ? 'copied' : 'notCopied'))
  })
  read()
  if (field.value) void check()
}

/** Keeps the address that of the text, as far as an address carries it. */
function keep(text: string) {
  const fragment = `#t=${encodeURIComponent(text)}`
  const { pathname, search } = location
  const kept = text && fragment.length <= longestFragment ? fragment : ''
  try {
    history.replaceState(null, '', pathname + search + kept)
  } catch {
    // Browsers take so many addresses in a time, and no lone surrogates; the address follows with one of the next edits.
  }
}

function summary(page: HTMLElement, text: string, findings: readonly Finding[]): Content {
  if (!text.trim()) return []
  return [
    ...say(page, findings.length > 0 ? 'count' : 'noneClose', { count: findings.length }),
    ...(text.length > longestText ? [' ', ...say(page, 'tooLong', { count: longestText })] : []),
  ]
}

/** One finding: its verdict, its figures, the sentence with the difference, its address, and a citation to copy. */
function section(page: HTMLElement, finding: Finding, indexes: readonly SearchIndex[]): HTMLElement {
  const made = say(page, 'finding')[0] as DocumentFragment
  const [whole, heading, remarks, words, foot] = ['section', 'h2', 'ul', 'div', 'p'].map((selector) =>
    made.querySelector<HTMLElement>(selector),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const { verdict, language, places, pieces, figures, isJoined, leftOff } = finding
  whole.dataset.verdict = verdict
  const newest = indexes[0]?.edition
  whole.dataset.at = places.map(({ edition, at }) => (edition === newest ? at : `${edition}/${at}`)).join(' ')
  heading.replaceChildren(...say(page, verdict))
  const remark = (name: string, values = {}) =>
    remarks.append(makeElement('li', '', ...say(page, name, values)))
  for (const { here, there, same } of figures) {
    const name = same ? 'figureSame' : here && there ? 'figure' : here ? 'figureMore' : 'figureLess'
    remark(name, { here, there })
  }
  if (isJoined) remark('joined')
  if (leftOff.length > 0) remark('leftOff', { words: leftOff.join(language === 'zh' ? '、' : ', ') })
  const near = verdict === 'absent' ? nearestTo(finding, indexes) : undefined
  if (near) remark(near.isTranslation ? 'otherTranslation' : 'nearest')
  const shown = near ? [near.place] : places
  words.lang = languageTag(language)
  if (verdict === 'absent') words.append(makeElement('p', '', finding.quotation))
  const quoted = near ? near.place.text[language] : ''
  words.append(makeElement('blockquote', '', quoted, ...pieces.map(({ kind, text }) => marked(kind, text))))
  foot.prepend(...shown.map((place) => link(place, indexes)))
  const button = foot.querySelector('button')
  if (button && places.length > 0) {
    button.hidden = false
    button.append(...say(page, 'copy'))
    button.addEventListener('click', async () => {
      const copied = await copy(citationOf(finding, indexes, page.dataset.citation ?? '{}'))
      foot.querySelector('[role="status"]')?.replaceChildren(...say(page, copied ? 'copied' : 'notCopied'))
    })
  }
  return whole
}

function marked(kind: Finding['pieces'][number]['kind'], text: string): Node | string {
  return kind === 'same' ? text : makeElement(kind === 'around' ? 'i' : kind, '', text)
}

/** The way to a sentence: its part's number and title. */
function link(place: Place, indexes: readonly SearchIndex[]): HTMLElement {
  const [segment = '', sentence = ''] = place.at.split('#')
  const entry = indexes
    .find(({ edition }) => edition === place.edition)
    ?.data.entries.find((one) => one.segment === segment)
  const made = makeElement(
    'a',
    'link',
    ...inEachLanguage((language) => [
      [entry?.number, entry?.title[language], sentence.slice(1)].filter(Boolean).join(' '),
    ]),
  )
  made.href = `../${place.edition}/${segment}/${sentence ? `#${sentence}` : ''}`
  return made
}
