import { createHash } from 'node:crypto'
import { begunPledge } from '../../report/begun-pledge.ts'
import type { Edition } from '../../report/edition.ts'
import { ownClosing } from '../../report/own-closing.ts'
import { plainText } from '../../report/plain-text.ts'
import { languages } from '../../report/vocabulary.ts'

/**
 * The words of an edition and nothing else, one line each, Chinese before English: titles, then every sentence behind
 * its number. Its hash tells two versions of the text apart, whatever they are set in.
 */
export function editionText(edition: Edition): string {
  const both = (label: string, of: (language: 'zh' | 'en') => string) =>
    languages.map((language) => `${label}${of(language)}\n`).join('')
  const { title, slogan, subtitle, plan } = edition
  const closing = ownClosing(edition)
  const frame = [title, slogan, subtitle, plan].filter((words) => words !== undefined)
  const parts = edition.parts.map((part) => {
    const number = part.number || part.id
    return [
      '\n',
      both(`${number} `, (language) => part.title[language]),
      ...part.sentences.map((sentence) => {
        const pledge = begunPledge(part, sentence.number)
        const title = pledge ? both(`pledge-${pledge.number} `, (language) => pledge.title[language]) : ''
        return title + both(`${part.id}#s${sentence.number} `, (language) => plainText(sentence[language]))
      }),
    ].join('')
  })
  return [
    `${edition.id}\n`,
    ...frame.map((words) => both('', (language) => words[language])),
    ...parts,
    ...(closing ? ['\n', both('', (language) => closing[language])] : []),
  ].join('')
}

const hashes = new WeakMap<Edition, string>()

/** SHA-256 of the edition's text, in hexadecimal; worked out once, since every page and every file names it. */
export function textHash(edition: Edition): string {
  const hash = hashes.get(edition) ?? sha256(editionText(edition))
  hashes.set(edition, hash)
  return hash
}

/** SHA-256 in hexadecimal. */
export function sha256(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex')
}
