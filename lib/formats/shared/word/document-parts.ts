import type { Element } from 'xast'
import { x } from 'xastscript'
import { stamp } from '../stamp.ts'
import { xml } from '../xml.ts'
import { w, wordRoot } from './elements.ts'
import { fonts } from './look.ts'

/** What a document says of itself to programs that list it. */
export interface DocumentProperties {
  title: string
  subject: string
  creator: string
  keywords: readonly string[]
  /** What its text is and is not. */
  description: string
  /** BCP 47 tags. */
  languages: readonly string[]
  /** When its text last changed, if that is known. */
  date: Date | undefined
}

/** The properties of a document (ECMA-376, part 2, 11). */
export function coreXml(properties: DocumentProperties): string {
  const { title, subject, creator, keywords, description, languages, date } = properties
  const moment = (name: string) =>
    date ? [x(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, stamp(date))] : []
  return xml(
    x(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        x('dc:title', title),
        x('dc:subject', subject),
        x('dc:creator', creator),
        x('cp:keywords', keywords.join(', ')),
        x('dc:description', description),
        x('dc:language', languages.join(', ')),
        ...moment('created'),
        ...moment('modified'),
      ],
    ),
  )
}

/** The settings of a document: punctuation is set closer where two marks meet, and lines as Word 2013 and later do. */
export const settingsXml = xml(
  wordRoot('settings', [
    w('defaultTabStop', { val: 420 }),
    w('characterSpacingControl', { val: 'compressPunctuation' }),
    w('compat', {}, [
      w('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ]),
    w('themeFontLang', { val: 'en-US', eastAsia: 'zh-CN' }),
  ]),
)

/** What a program that lacks a typeface needs to choose another: its Chinese name, and its shape (PANOSE). */
export const fontTableXml = xml(
  wordRoot('fonts', [
    font(fonts.latin, { panose: '02020603050405020304', charset: '00', family: 'roman' }),
    font(fonts.chinese, { name: '宋体', panose: '02010600030101010101', charset: '86', family: 'auto' }),
    font(fonts.chineseTitle, {
      name: '黑体',
      panose: '02010609060101010101',
      charset: '86',
      family: 'modern',
    }),
  ]),
)

function font(name: string, of: { name?: string; panose: string; charset: string; family: string }): Element {
  return w('font', { name }, [
    ...(of.name ? [w('altName', { val: of.name })] : []),
    w('panose1', { val: of.panose }),
    w('charset', { val: of.charset }),
    w('family', { val: of.family }),
    w('pitch', { val: 'variable' }),
  ])
}
