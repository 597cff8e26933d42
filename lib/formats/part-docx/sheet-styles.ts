import type { Element } from 'xast'
import { characterStyles } from '../shared/word/character-styles.ts'
import { paragraphStyle, sized, spaced, w } from '../shared/word/elements.ts'
import { colors, fonts, measureOf, twips } from '../shared/word/look.ts'
import { stylesOf } from '../shared/word/styles.ts'
import { tableStyles } from '../shared/word/table-styles.ts'
import { sheet } from './sheet.ts'

const soft = w('color', { val: colors.soft })
const both = w('jc', { val: 'both' })
const start = twips(sheet.numbers)
const english = twips(sheet.numbers + sheet.columns.zh)

/**
 * The styles of a reporter's sheet. Lines stand in the same places whatever the typeface, so that a page holds as much on
 * a machine that lacks those named here; only what somebody adds makes room for itself.
 */
export function sheetStylesXml(): string {
  return stylesOf(sheet, [...textStyles(), ...titleStyles(), ...characterStyles(), ...tableStyles()])
}

function titleStyles(): Element[] {
  const face = w('rFonts', { eastAsia: fonts.chineseTitle })
  const together = [w('keepNext'), w('keepLines')]
  return [
    paragraphStyle('Heading1', 'heading 1', {
      next: 'BodyText',
      paragraph: [
        ...together,
        rule('top', 12, 7, colors.teal),
        spaced(0, 3, 20, 'exact'),
        w('ind', { left: start, hanging: start }),
        w('outlineLvl', { val: 0 }),
      ],
      run: [face, ...sized(17)],
    }),
    paragraphStyle('Heading2', 'heading 2', {
      next: 'BodyText',
      paragraph: [
        ...together,
        w('tabs', {}, [w('tab', { val: 'left', pos: english })]),
        spaced(7, 1, 12, 'exact'),
        w('ind', { left: start }),
        w('outlineLvl', { val: 1 }),
      ],
      run: [face, w('color', { val: colors.teal }), ...sized(9)],
    }),
  ]
}

function textStyles(): Element[] {
  const { size, leading } = sheet
  return [
    paragraphStyle('Normal', 'Normal', {}),
    paragraphStyle('BodyText', 'Body Text', {
      paragraph: [spaced(3, 3, leading), w('ind', { left: start })],
    }),
    paragraphStyle('ChineseText', 'Chinese Text', { paragraph: [spaced(2, 3, leading, 'exact'), both] }),
    paragraphStyle('EnglishText', 'English Text', {
      paragraph: [spaced(2, 3, leading, 'exact')],
      run: [soft, ...sized(size - 0.5)],
    }),
    small('Header', 'header', 8, [
      w('tabs', {}, [w('tab', { val: 'left', pos: english })]),
      spaced(0, 0, 10, 'exact'),
      w('ind', { left: start }),
    ]),
    small('PermanentLink', 'Permanent Link', 7.5, [
      w('keepNext'),
      spaced(0, 4, 10, 'exact'),
      w('ind', { left: start }),
    ]),
    small('TableHeading', 'Table Heading', 7.5, [w('keepNext'), spaced(0, 2, 10, 'exact')]),
    small('Quote', 'Quote', 8, [rule('left', 12, 6, colors.teal), spaced(3, 3, 10.5, 'exact')]),
    small('Bibliography', 'Bibliography', 8, [spaced(1, 0.5, 10, 'exact')]),
    small('TableNote', 'Table Note', 8, [spaced(1, 0.5, 10, 'exact')]),
    small('Colophon', 'Colophon', 7, [spaced(0.5, 0.5, 8.75, 'exact')]),
    small('Footer', 'footer', 7, [
      rule('top', 4, 5, colors.line),
      w('tabs', {}, [w('tab', { val: 'right', pos: twips(measureOf(sheet)) })]),
      spaced(0, 0, 9, 'exact'),
    ]),
  ]
}

/** What is smaller and softer than the sentences. */
function small(id: string, name: string, size: number, paragraph: Element[]): Element {
  return paragraphStyle(id, name, { paragraph, run: [soft, ...sized(size)] })
}

function rule(edge: string, width: number, space: number, color: string): Element {
  return w('pBdr', {}, [w(edge, { val: 'single', sz: width, space, color })])
}
