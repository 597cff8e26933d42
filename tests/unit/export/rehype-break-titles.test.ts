import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { rehypeBreakTitles } from '../../../lib/build/clean/rehype-break-titles.ts'

const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeBreakTitles).use(rehypeStringify)
const broken = (html: string) => String(processor.processSync(html))
/** The pieces of a heading, parted by strokes. */
const pieces = (title: string) =>
  broken(`<h2>${title}</h2>`)
    .replaceAll(/<wbr[^>]*>/g, '|')
    .replaceAll(/<span class="clause">(.*?)<\/span>/g, '[$1]')
    .replaceAll(/<\/?h2>/g, '')

test('a clause that fits a phone stays whole, and a longer one parts where two words meet', () => {
  expect(pieces('发展蓝色经济，完善公共服务体系建设')).toBe('[发展蓝色经济，][完善|公共|服务|体系|建设]')
})

test('a word of one character clings to its neighbours', () => {
  expect(pieces('建设现代化基础设施体系')).toBe('建设|现代化基础|设施|体系')
  expect(pieces('推动经济高质量发展')).toBe('推动|经济高质量|发展')
})

test('in a piece that fits no phone a line may end at a word that the dictionary lacks', () => {
  expect(pieces('推动自贸港核心区建设')).toBe('推动|自贸港|核心区建设')
})

test('and between any words where nothing else lets it fit', () => {
  expect(pieces('改善大江大河大湖水质')).not.toMatch(/[^|]{8}/)
})

test('only titles are changed', () => {
  expect(broken('<p>完善公共服务体系建设</p>')).toBe('<p>完善公共服务体系建设</p>')
  expect(broken('<li><span class="title">完善公共服务体系建设</span></li>')).toContain('<wbr>')
  expect(broken('<h2>Improve public services</h2>')).toBe('<h2>Improve public services</h2>')
})

test('in English a Roman numeral stays with its word', () => {
  expect(broken('<h1>Report (Part II) of the city</h1>')).toBe('<h1>Report (Part\u00a0II) of the city</h1>')
})

test('in the site’s face a number has a box of the width that it will have, and stays with the characters beside it', () => {
  expect(broken('<h1>某市2024年报告</h1>')).not.toContain('<span')
  expect(broken('<h1 class="font-title">某市2024年报告</h1>')).toBe(
    '<h1 class="font-title">某市<wbr><span class="whitespace-nowrap"><span class="em-220 ps-1">2024</span>年</span>报告</h1>',
  )
  expect(broken('<h1 class="font-title">2024年报告</h1>')).toBe(
    '<h1 class="font-title"><span class="whitespace-nowrap"><span class="em-208">2024</span>年</span>报告</h1>',
  )
})
