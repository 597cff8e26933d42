import { expect, test } from 'vitest'
import { correctionOf } from '../../components/quote/correction.ts'
import { correctionAddress } from '../../lib/pages/correction-address.ts'

const title = '听潮2032 · 2.4 A & B'
const page = 'https://report.example/zh/2032/2.4/'
const quote = {
  text: '“一句” 50% + 1\n——来源，第2句\nhttps://report.example/zh/2032/2.4/#s2',
  link: `${page}#s2`,
}

/** An address as a browser follows it, without its query, and the fields of the query. */
function followed(address: string) {
  const { href } = new URL(address)
  expect(href, 'a URI of ASCII alone').toMatch(/^[\x21-\x7e]+$/)
  const [path, query = ''] = href.split('?')
  return {
    path,
    fields: Object.fromEntries(query.split('&').map((field) => field.split('=').map(decodeURIComponent))),
  }
}

function of(site: { repository?: string; contact?: string }) {
  return correctionAddress({ contact: null, ...site }, title, page) ?? ''
}

test('a correction of a page is a message to the contact, with the page in subject and body', () => {
  const message = of({ contact: 'editors+x@report.example' })
  expect(followed(message)).toEqual({
    path: 'mailto:editors+x@report.example',
    fields: { subject: title, body: page },
  })
  // RFC 6068: no slash, question mark, plus for a space or ampersand of its own in a field.
  expect(message.split('?')[1]).not.toMatch(/[/?+\s]|&(?!body=)/)
})

test('a sentence stands in the message in the place of the page', () => {
  const message = correctionOf(new URL(of({ contact: 'editors@report.example' })).href, quote)
  expect(followed(message)).toEqual({
    path: 'mailto:editors@report.example',
    fields: { subject: title, body: `${quote.text}\n\n`.replaceAll('\n', '\r\n') },
  })
  expect(message).not.toMatch(/[+]/)
})

test.each([
  [
    'https://github.com/city/report',
    'https://github.com/city/report/issues/new',
    { template: 'correction.yml', title, part: page },
    { template: 'correction.yml', title, part: quote.link, sentence: quote.text },
  ],
  [
    'https://gitlab.com/city/team/report/',
    'https://gitlab.com/city/team/report/-/issues/new',
    { 'issue[title]': title, 'issue[description]': page },
    { 'issue[title]': title, 'issue[description]': `${quote.text}\n\n`.replaceAll('\n', '\r\n') },
  ],
  [
    'https://codeberg.org/city/report',
    'https://codeberg.org/city/report/issues/new',
    { title, body: page },
    { title, body: `${quote.text}\n\n`.replaceAll('\n', '\r\n') },
  ],
])(
  'with a repository it is an issue there, with or without a contact: %s',
  (repository, path, fields, withQuote) => {
    const issue = of({ repository, contact: 'editors@report.example' })
    expect(issue).toBe(of({ repository }))
    expect(followed(issue)).toEqual({ path, fields })
    expect(followed(correctionOf(new URL(issue).href, quote))).toEqual({ path, fields: withQuote })
  },
)

test('a contact that is a page is led to as it is, and without a contact there is nothing', () => {
  for (const contact of ['https://report.example/contact', 'https://report.example/form?lang=zh&x=a+b']) {
    expect(of({ contact })).toBe(contact)
    expect(correctionOf(contact, quote)).toBe(contact)
  }
  expect(correctionAddress({ contact: null }, title, page)).toBeUndefined()
})

test('long words are cut, and their address is not', () => {
  const text = `${'字'.repeat(700)}\n${quote.link}`
  const { fields } = followed(
    correctionOf(new URL(of({ contact: 'a@report.example' })).href, { ...quote, text }),
  )
  expect(fields.body).toBe(`${'字'.repeat(600)}…\r\n${quote.link}\r\n\r\n`)
})
