import { x } from 'xastscript'
import { address, canonical } from '../../report/address.ts'
import type { Term } from '../../report/schema.ts'
import { languageTag } from '../../report/view.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import { string } from '../../words/strings.ts'
import type { Format, Subject } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { indentedXml } from '../shared/xml.ts'

/** The glossary as a term base. */
export const tbx = {
  id: 'tbx',
  mediaType: 'application/x-tbx+xml',
  ending: 'tbx',
  of: 'site',
  in: 'both',
  path: () => `${downloadsFolder()}/terms.tbx`,
  isMade: ({ site }) => site.terms.length > 0,
  contents: ({ site }) => tbxText(site),
  download: {
    name: 'downloads.name.tbx',
    audience: 'downloads.for.tbx',
    saveAs: ({ site }) => saveName(site, 'tbx', 'terms'),
    group: 'data',
    ease: 11,
  },
  linkedFrom: { pages: ['terms'] },
} as const satisfies Format

/**
 * The glossary as TBX-Basic of the generation that translation tools import (ISO 30042:2008, LISA TBX-Basic 3.1): a concept
 * an entry, with its note as definition, and where the English comes from.
 */
export function tbxText({ name, licence, terms }: Subject['site']): string {
  const paragraphs = languages.flatMap((language) => [
    x('p', { 'xml:lang': languageTag(language) }, name[language]),
    x('p', { 'xml:lang': languageTag(language) }, licence[language]),
  ])
  return indentedXml(
    x('martif', { type: 'TBX-Basic', 'xml:lang': 'en' }, [
      x('martifHeader', [
        x('fileDesc', [
          x('titleStmt', [x('title', `${name.en}: ${string('en', 'terms.title')}`)]),
          x('sourceDesc', paragraphs),
        ]),
        x('encodingDesc', [x('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')]),
      ]),
      x('text', [x('body', terms.map(entry))]),
    ]),
  )
}

function entry(term: Term) {
  const { id, source } = term
  const page = canonical(address('en', { kind: 'terms' }, id))
  return x('termEntry', { id: `term-${id}` }, [
    ...(page ? [x('xref', { type: 'externalCrossReference', target: page }, page)] : []),
    ...languages.map((language) => languageSet(term, language, language === 'en' ? source : undefined)),
  ])
}

function languageSet({ note, ...term }: Term, language: Language, source: string | undefined) {
  return x('langSet', { 'xml:lang': languageTag(language) }, [
    ...(note ? [x('descripGrp', [x('descrip', { type: 'definition' }, note[language])])] : []),
    x('tig', [
      x('term', term[language]),
      ...(source === undefined ? [] : [x('admin', { type: 'source' }, source)]),
    ]),
  ])
}
