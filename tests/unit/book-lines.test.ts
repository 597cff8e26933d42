import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { typeset } from '../../lib/formats/pdf/typeset.ts'
import { bookOf } from '../../lib/formats/shared/book/book.ts'
import type { Edition } from '../../lib/report/edition.ts'
import type { View } from '../../lib/report/view.ts'
import { linesOf, openPdf, pagesOf } from '../built/open-pdf.ts'

/** Where the lines of a PDF may end, whatever its text says. */

const compounds = [
  'high-tech',
  'U.S.-led',
  'R&D-driven',
  'first-of-their-kind',
  '“zero-waste”',
  'Sino–European',
  'well‐kept',
  '2021–25,',
  'high- and low-income',
]
const inChinese = ['COVID-19疫情', '5-10年', 'H-1B签证', 'R&D-IT园区']

/** The lines of an area whose sentences are made of compounds, each of them pushed on by a little more than the one before. */
async function linesIn(view: View): Promise<string[]> {
  const site = await getSite()
  const edition = site.editions[0] as Edition
  const book = bookOf({ site, edition, view, date: undefined, part: edition.areas[0] })
  const [area, task] = [book.chapters[0], book.chapters[0]?.chapters[0]]
  const sentences = Array.from({ length: 40 }, (_, index) => ({
    number: index + 1,
    label: {},
    paragraph: index,
    text: {
      ...(view !== 'en' && { zh: `${'发展'.repeat(1 + (index % 12))}${inChinese.join('，建设')}，推进。` }),
      ...(view !== 'zh' && { en: `${'a '.repeat(index)}${compounds.join(` ${'of '.repeat(index % 7)}`)}.` }),
    },
  }))
  if (!area || !task) throw new Error('an area without tasks')
  const chapters = [{ ...area, chapters: [{ ...task, sentences }] }]
  const pdf = await openPdf(await typeset({ ...book, chapters }))
  return (await Promise.all((await pagesOf(pdf)).map(linesOf))).flat()
}

test.each(['zh', 'en', 'zh-en'] as const)(
  'in %s no line, and so no page, ends inside a compound',
  async (view) => {
    const lines = await linesIn(view)
    const said = lines.join('\n')
    for (const whole of view === 'en'
      ? compounds
      : inChinese.map((one) => one.replace(/\p{Script=Han}+/u, '')))
      expect(said.split(whole).length, whole).toBeGreaterThan(40)
    for (const line of lines) {
      expect(line).not.toMatch(/[-‐–]$/)
      expect(line).not.toMatch(/[\p{Script=Latin}\d]\p{Script=Han}|\p{Script=Han}[\p{Script=Latin}\d]/u)
    }
  },
)
