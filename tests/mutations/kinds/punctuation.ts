import { kindsOf } from '../kind.ts'
import { replaceOne } from '../replace-one.ts'
import { inLanguage, sentences, type Where } from '../where.ts'

const [zh, en] = [inLanguage('zh'), inLanguage('en')]
/** Search words may be parted by a comma, and by a space after it. */
const noKeywords: Where = (text, content) => text.file !== 'keywords.yaml' && zh(text, content)
const halfWidth: Record<string, string> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}
const fullWidth = Object.fromEntries(Object.entries(halfWidth).map(([full, half]) => [half, full]))

/** Marks of the other language’s width. */
const widths = kindsOf('refuse', {
  'half-width-in-chinese': replaceOne(
    zh,
    /(?<=\p{Script=Han})[，。；：？！]/gu,
    ([found]) => halfWidth[found],
  ),
  'half-width-bracket-in-chinese': replaceOne(
    zh,
    /（(?=\p{Script=Han})|(?<=\p{Script=Han})）/gu,
    ([found]) => halfWidth[found],
  ),
  'full-width-in-english': replaceOne(en, /[,.;:?()](?=\s|$)/g, ([found]) => fullWidth[found]),
})

/** Quotation marks and brackets. */
const quotes = kindsOf('editor', {
  'straight-quote': replaceOne(en, /[“”‘’]/g, ([found]) => ('“”'.includes(found) ? '"' : "'")),
  'straight-quote-in-chinese': replaceOne(zh, /[“”]/g, () => '"'),
  'single-quote-for-double': replaceOne(en, /[“”]/g, ([found]) => (found === '“' ? '‘' : '’')),
  'single-quote-in-chinese': replaceOne(zh, /[“”]/g, ([found]) => (found === '“' ? '‘' : '’')),
  'corner-bracket': replaceOne(zh, /[“”]/g, ([found]) => (found === '“' ? '「' : '」')),
  'corner-brackets-both': replaceOne(zh, /“([^“”\0]+)”/g, ([, inside = '']) => `「${inside}」`),
  'quote-turned': replaceOne(en, /[“”]/g, ([found]) => (found === '“' ? '”' : '“')),
  'quote-turned-in-chinese': replaceOne(zh, /[“”]/g, ([found]) => (found === '“' ? '”' : '“')),
  'quotes-exchanged': replaceOne(en, /“([^“”\0]+)”/g, ([, inside = '']) => `”${inside}“`),
  'quotes-exchanged-in-chinese': replaceOne(zh, /“([^“”\0]+)”/g, ([, inside = '']) => `”${inside}“`),
  'quote-lost': replaceOne(en, /[“”]/g, () => ''),
  'quote-lost-in-chinese': replaceOne(zh, /[“”《》]/g, () => ''),
  'bracket-lost': replaceOne(en, /[()]/g, () => ''),
  'bracket-lost-in-chinese': replaceOne(zh, /[（）]/g, () => ''),
})

/** Stops, commas and the spaces beside them. */
const stops = kindsOf('editor', {
  'mark-doubled': replaceOne(en, /[,;:.’”](?=\s|$)/g, ([found]) => found + found),
  'mark-doubled-in-chinese': replaceOne(zh, /[，。、；：”）]/g, ([found]) => found + found),
  'full-stop-lost': replaceOne(endingWithStop('en'), /\.(?=”?$)/g, () => ''),
  'full-stop-lost-in-chinese': replaceOne(endingWithStop('zh'), /。(?=”?$)/g, () => ''),
  'comma-for-full-stop': replaceOne(sentences('en'), /\.$/g, () => ','),
  'space-before-mark': replaceOne(en, /(?<=\p{L})[,.;:](?=\s|$)/gu, ([found]) => ` ${found}`),
  'space-after-mark-lost': replaceOne(en, /(?<=[,;:]) (?=\p{L})/gu, () => ''),
  'space-beside-chinese-mark': replaceOne(
    noKeywords,
    /[，。；：、](?=\p{Script=Han})/gu,
    ([found]) => `${found} `,
  ),
  'space-inside-bracket': replaceOne(en, /\((?=\p{L})/gu, () => '( '),
  'space-before-bracket-lost': replaceOne(en, /(?<=\p{L}) (?=\()/gu, () => ''),
  'half-width-for-pause': replaceOne(noKeywords, /(?<=\p{Script=Han})、(?=\p{Script=Han})/gu, () => ','),
})

/** Sentences, and the editors’ notes, which are sentences too. */
function endingWithStop(language: 'zh' | 'en'): Where {
  return (text, content) =>
    sentences(language)(text, content) || (text.file.endsWith('/notes.yaml') && text.language === language)
}

/** Marks that are lost, doubled, of the other width or at the wrong place. */
export const punctuationKinds = [...widths, ...quotes, ...stops]
