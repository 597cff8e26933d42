import type { Element } from 'xast'
import type { View } from '../../../report/view.ts'
import { paragraphStyle, sized, spaced, w } from './elements.ts'
import { colors, fonts, looks, measureOf, twips } from './look.ts'

/** Titles, and the contents that list them. Word builds its navigation from the headings. */
export function titleStyles(view: View): Element[] {
  const look = looks[view]
  const { titles, size, leading } = look
  const face = [
    w('rFonts', { eastAsia: fonts.chineseTitle }),
    // A Chinese title is told from the text by its face alone; a bold one would be drawn thicker by the program.
    ...(view === 'en' ? [w('b'), w('bCs')] : []),
  ]
  const together = [w('keepNext'), w('keepLines')]
  const hang = twips(look.numbers)
  const hanging = w('ind', { left: look.numbersHang ? 0 : hang, hanging: hang })
  const heading = (level: 1 | 2 | 3, before: number, after: number) =>
    paragraphStyle(`Heading${level}`, `heading ${level}`, {
      next: 'BodyText',
      paragraph: [
        ...together,
        spaced(before, after, titles[level] * 1.35),
        hanging,
        w('outlineLvl', { val: level - 1 }),
      ],
      run: [...face, ...sized(titles[level])],
    })
  const contents = (level: 1 | 2, before: number) =>
    paragraphStyle(`TOC${level}`, `toc ${level}`, {
      paragraph: [
        w('tabs', {}, [w('tab', { val: 'right', leader: 'dot', pos: twips(measureOf(look)) })]),
        spaced(before, 1, (size - 1) * 1.3),
        w('ind', { left: hang, right: twips(8), hanging: hang }),
      ],
      run: [...(level === 1 ? face : []), ...sized(size - 1)],
    })
  return [
    paragraphStyle('Year', 'Year', {
      next: 'Title',
      paragraph: [
        w('keepNext'),
        w('pBdr', {}, [w('bottom', { val: 'single', sz: 12, space: 12, color: colors.teal })]),
        spaced(0, 22, 80),
      ],
      run: [w('b'), w('bCs'), w('color', { val: colors.teal }), ...sized(72)],
    }),
    paragraphStyle('Title', 'Title', {
      next: 'Subtitle',
      paragraph: [...together, spaced(0, 14, titles[0] * 1.35), w('contextualSpacing')],
      run: [...face, ...sized(titles[0])],
    }),
    paragraphStyle('Subtitle', 'Subtitle', {
      next: 'BodyText',
      paragraph: [spaced(0, 6, leading)],
      run: sized(size + 1),
    }),
    heading(1, 26, 8),
    heading(2, 20, 5),
    heading(3, 14, 4),
    paragraphStyle('TOCHeading', 'TOC Heading', {
      paragraph: [...together, spaced(0, 10, titles[1] * 1.35)],
      run: [...face, ...sized(titles[1])],
    }),
    contents(1, 7),
    contents(2, 0),
  ]
}
