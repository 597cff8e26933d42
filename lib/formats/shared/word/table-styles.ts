import type { Element } from 'xast'
import { w } from './elements.ts'
import { colors, twips } from './look.ts'

/** A table without rules but for hairlines between its rows. */
export function tableStyles(): Element[] {
  const line = (edge: string, width: number) =>
    w(edge, { val: 'single', sz: width, space: 0, color: colors.line })
  const margins = (right: number) =>
    w(
      'tblCellMar',
      {},
      Object.entries({ top: 0, left: 0, bottom: 0, right }).map(([edge, width]) =>
        w(edge, { w: width, type: 'dxa' }),
      ),
    )
  const table = (id: string, name: string, more: Element[]) =>
    w('style', { type: 'table', ...(id === 'TableNormal' ? { default: 1 } : {}), styleId: id }, [
      w('name', { val: name }),
      ...more,
    ])
  return [
    table('TableNormal', 'Normal Table', [
      w('uiPriority', { val: 99 }),
      w('tblPr', {}, [w('tblInd', { w: 0, type: 'dxa' }), margins(108)]),
    ]),
    table('PlainTable2', 'Plain Table 2', [
      w('basedOn', { val: 'TableNormal' }),
      w('tblPr', {}, [w('tblBorders', {}, [line('bottom', 4), line('insideH', 4)]), margins(twips(4))]),
      w('tblStylePr', { type: 'firstRow' }, [
        w('tcPr', {}, [
          w('tcBorders', {}, [w('bottom', { val: 'single', sz: 8, space: 0, color: colors.teal })]),
        ]),
      ]),
    ]),
  ]
}
