import type { Element } from 'xast'
import type { View } from '../../../report/view.ts'
import { xml } from '../xml.ts'
import { characterStyles } from './character-styles.ts'
import { sized, spaced, w, wordRoot } from './elements.ts'
import { fonts, type Look, looks } from './look.ts'
import { tableStyles } from './table-styles.ts'
import { textStyles } from './text-styles.ts'
import { titleStyles } from './title-styles.ts'

/**
 * The styles of a document in a view (ECMA-376, part 1, 17.7), under the names by which Word knows them: whoever goes on
 * writing finds them, and can change the look of all in one place.
 */
export function stylesXml(view: View): string {
  return stylesOf(looks[view], [
    ...textStyles(view),
    ...titleStyles(view),
    ...characterStyles(),
    ...tableStyles(),
  ])
}

/** Styles as a part of a document, below what holds for all of them. */
export function stylesOf(look: Pick<Look, 'size' | 'leading'>, styles: Element[]): string {
  return xml(wordRoot('styles', [defaults(look), ...styles]))
}

/** What holds where no style says otherwise. Chinese lines break and are spaced by its own rules (GB/T 15834, CLREQ). */
function defaults({ size, leading }: Pick<Look, 'size' | 'leading'>): Element {
  const { latin, chinese } = fonts
  return w('docDefaults', {}, [
    w('rPrDefault', {}, [
      w('rPr', {}, [
        w('rFonts', { ascii: latin, eastAsia: chinese, hAnsi: latin, cs: latin }),
        ...sized(size),
        w('lang', { val: 'en-US', eastAsia: 'zh-CN', bidi: 'ar-SA' }),
      ]),
    ]),
    w('pPrDefault', {}, [
      w('pPr', {}, [
        ...['widowControl', 'kinsoku', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN'].map((rule) => w(rule)),
        spaced(0, 0, leading),
      ]),
    ]),
  ])
}
