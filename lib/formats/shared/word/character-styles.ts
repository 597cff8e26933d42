import type { Element } from 'xast'
import { characterStyle, w } from './elements.ts'
import { colors, fonts } from './look.ts'

/** Links, numbers and what is emphasised inside a paragraph. */
export function characterStyles(): Element[] {
  const teal = w('color', { val: colors.teal })
  const bold = [w('b'), w('bCs')]
  return [
    w('style', { type: 'character', default: 1, styleId: 'DefaultParagraphFont' }, [
      w('name', { val: 'Default Paragraph Font' }),
    ]),
    characterStyle('Hyperlink', 'Hyperlink', [teal, w('u', { val: 'single' })]),
    characterStyle('Strong', 'Strong', [w('rFonts', { eastAsia: fonts.chineseTitle }), ...bold]),
    characterStyle('PartNumber', 'Part Number', [...bold, teal]),
    characterStyle('SentenceNumber', 'Sentence Number', [teal, w('vertAlign', { val: 'superscript' })]),
  ]
}
