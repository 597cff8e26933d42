import type { Element } from 'xast'
import type { View } from '../../../report/view.ts'
import { paragraphStyle, sized, spaced, w } from './elements.ts'
import { colors, looks, measureOf, twentieths, twips } from './look.ts'

/** The text and what stands beside it. Chinese reaches both edges; English does not, and in two languages is softer. */
export function textStyles(view: View): Element[] {
  const look = looks[view]
  const { size, leading } = look
  const soft = w('color', { val: colors.soft })
  const both = w('jc', { val: 'both' })
  const twoCharacters = w('ind', { firstLineChars: 200, firstLine: twentieths(2 * size) })
  const hang = twips(look.numbers)
  const start = look.numbersHang ? 0 : hang
  const rule = (edge: string, width: number, space: number, color: string) =>
    w('pBdr', {}, [w(edge, { val: 'single', sz: width, space, color })])
  return [
    paragraphStyle('Normal', 'Normal', {}),
    paragraphStyle('BodyText', 'Body Text', {
      paragraph: view === 'zh' ? [spaced(0, 5, leading), twoCharacters, both] : [spaced(0, 8, leading)],
    }),
    paragraphStyle('ChineseText', 'Chinese Text', { paragraph: [spaced(3, 3, leading), both] }),
    paragraphStyle('EnglishText', 'English Text', {
      paragraph: [spaced(3, 3, leading)],
      run: [soft, ...sized(size - 0.5)],
    }),
    paragraphStyle('TableHeading', 'Table Heading', {
      paragraph: [w('keepNext'), spaced(2, 2, 12)],
      run: [soft, ...sized(8.5)],
    }),
    paragraphStyle('TableNote', 'Table Note', {
      paragraph: [spaced(2, 2, (size - 1.5) * 1.4)],
      run: [soft, ...sized(size - 1.5)],
    }),
    paragraphStyle('PermanentLink', 'Permanent Link', {
      next: 'BodyText',
      paragraph: [w('keepNext'), spaced(0, 6, 12), w('ind', { left: start }), w('contextualSpacing')],
      run: [soft, ...sized(8.5)],
    }),
    paragraphStyle('Lead', 'Lead', {
      next: 'BodyText',
      paragraph: [
        w('keepNext'),
        w('keepLines'),
        spaced(0, 8, leading * 0.9),
        w('ind', { left: start }),
        w('contextualSpacing'),
      ],
      run: [soft, ...sized(size - 1)],
    }),
    paragraphStyle('Quote', 'Quote', {
      paragraph: [
        w('keepLines'),
        rule('left', 12, 9, colors.teal),
        spaced(4, 4, (size - 1.5) * 1.5),
        w('ind', { left: start + twips(4) }),
      ],
      run: [soft, ...sized(size - 1.5)],
    }),
    paragraphStyle('Bibliography', 'Bibliography', {
      paragraph: [w('keepLines'), spaced(0, 6, leading), w('ind', { left: start })],
    }),
    paragraphStyle('List', 'List', {
      paragraph: [w('keepLines'), spaced(0, 3, leading * 0.9), w('ind', { left: start, hanging: hang })],
    }),
    paragraphStyle('Term', 'Term', {
      next: 'ListContinue',
      paragraph: [w('keepNext'), w('keepLines'), spaced(4, 2, leading)],
    }),
    paragraphStyle('ListContinue', 'List Continue', {
      paragraph: [spaced(0, 10, leading), ...(view === 'zh' ? [both] : [])],
      run: [soft],
    }),
    paragraphStyle('Footer', 'footer', {
      paragraph: [
        rule('top', 4, 6, colors.line),
        w('tabs', {}, [w('tab', { val: 'right', pos: twips(measureOf(look)) })]),
        spaced(0, 0, 11),
      ],
      run: [soft, ...sized(8)],
    }),
  ]
}
