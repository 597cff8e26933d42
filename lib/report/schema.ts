import { z } from 'zod'
import { withoutNoise } from './numbers/arabic-digits.ts'
import { bounds } from './numbers/bounds.ts'
import { unitIds } from './numbers/units.ts'
import { markNames } from './picture-marks.ts'
import { splitWords } from './split-words.ts'
import { commitmentLevels, concernKinds } from './vocabulary.ts'

// The form of every file of the content in one place, longer than other files. Editors see the descriptions as they type:
// `npm run schemas` makes JSON Schemas of it (lib/content/json-schemas.ts), and `meta` has what zod does not say in them.

/** Words of one line: titles and names stand in headings, in lists and in formats of one line a field, such as RIS. */
const words = z
  .string()
  .trim()
  .min(1)
  .max(2000, 'at most 2000 characters')
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'a text of one line')
  // Space around it is taken away first: `>` of YAML ends a text with a line feed.
  .meta({ pattern: '^\\s*[^\\p{Cc}\\u2028\\u2029]*\\s*$', patternErrorMessage: 'a text of one line' })
const shortWords = (most: number) =>
  words.refine((text) => [...text].length <= most, `at most ${most} characters`)
const zh = words.describe('In Chinese. 中文')
const en = words.describe('In English. 英文')
const bilingual = z.strictObject({ zh, en })
/** The same words in both languages. */
export type Bilingual = z.output<typeof bilingual>

/** The words of a name that texts mark, where they are not the name itself. */
const forms = z
  .strictObject({
    zh: z.array(words).min(1).optional().describe('In Chinese. 中文'),
    en: z.array(words).min(1).optional().describe('In English. 英文'),
  })
  .optional()
  .describe('Other words that the text marks for it, in a list for each language. 正文中标注的其他写法')

/** An entry of a list as readers get it; what texts mark for its name is for the check alone. */
type Listed<Schema extends z.ZodType<object[]>> = Omit<z.output<Schema>[number], 'forms'>

/** Ids are permanent addresses: small Latin letters, digits and hyphens, never translated words. */
const id = z
  .string()
  .max(60, 'at most 60 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens')
  .meta({ patternErrorMessage: 'small letters, digits and single hyphens' })

const https = 'an address that begins with https://'
const httpsAddress = z
  .url({ protocol: /^https$/, hostname: /\./, error: https })
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]:', patternErrorMessage: https })

const contactForm = 'an e-mail address such as name@example.org, or an address that begins with https://'

/** Where a link can fill in the form for a new issue; see lib/pages/correction-address.ts. */
const repositoryForm =
  'a repository at github.com, gitlab.com or codeberg.org, such as https://github.com/owner/name; of another host give its page for new issues as the contact'

/** Whether a text names a time zone: an offset such as +08:00 does not, since places change theirs. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** The short names of provinces with which numbers of filings begin. */
const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕甘陇青宁新'
const icpForm = new RegExp(`^[${provinces}]ICP(?:备\\d{7,10}|证\\d{6,8})号(?:-\\d{1,3})?$`)
const icpExample = 'the number as it was assigned, such as 京ICP备00000000号-1'
const securityForm = new RegExp(`^[${provinces}]公网安备 ?\\d{14}号$`)
const securityExample = 'the number as it was assigned, such as 京公网安备00000000000000号, with 14 digits'

const pubDateForm = 'a day such as 2024-03-01, or with its time, 2024-03-01 09:30, in quotation marks'

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  name: bilingual.describe(
    'Full name, in titles and on the about page; not that of a government site. 网站全称',
  ),
  shortName: z
    .strictObject({
      zh: shortWords(6).describe('At most 6 characters. 最多6个字'),
      en: shortWords(12).describe('At most 12 characters. 英文，最多12个字符'),
    })
    .describe('Short name, for the top bar and below the icon of the installed app. 网站简称'),
  city: bilingual.describe('The city in full. 城市全称，如“某某市”'),
  shortCity: bilingual.describe('The city in short, as titles begin. 城市简称，如“某某”'),
  district: bilingual.describe(
    'What the parts of the city are called, in the middle of a sentence: 区 and district. 城市下辖区域的名称，用于句中',
  ),
  districts: bilingual.describe(
    'Several of them: above a list of all in Chinese, the plural in English: 各区 and districts. 各区域的总称，用作标题',
  ),
  fileStem: id.describe(
    'What the name of every saved file begins with, and ids are made from; never changed once published. 下载文件名的开头，发布后不再改',
  ),
  timeZone: z
    .string()
    .refine(isTimeZone, 'a time zone of the IANA database, such as Asia/Shanghai')
    .describe('The zone in which the city counts its days, such as Asia/Shanghai. 时区'),
  publisher: bilingual
    .nullable()
    .describe('Who publishes the site; null until somebody does. 主办者，没有时写null'),
  contact: z
    .union([z.email().meta({ patternErrorMessage: contactForm }), httpsAddress], contactForm)
    .nullable()
    .describe(
      'Where readers report errors: an e-mail address or an https address; null until there is one. 联系方式，没有时写null',
    ),
  repository: z
    .string()
    .regex(
      /^https:\/\/(?:(?:github\.com|codeberg\.org)\/[\w.-]+\/[\w.-]+|gitlab\.com(?:\/(?!-\/)[\w.-]+){2,})\/?$/,
      repositoryForm,
    )
    .optional()
    .meta({ patternErrorMessage: repositoryForm })
    .describe(
      'The repository of the site at github.com, gitlab.com or codeberg.org: readers suggest corrections there as issues. 代码仓库，读者在此提出更正',
    ),
  licence: bilingual
    .extend({
      url: httpsAddress
        .optional()
        .describe(
          'The address of the licence of what the site adds, translation and notes, for catalogues. 译文和注释的许可协议网址',
        ),
    })
    .describe('What may be reused, and how. 使用许可'),
  filing: z
    .strictObject({
      icp: z
        .string()
        .regex(icpForm, icpExample)
        .optional()
        .meta({ patternErrorMessage: icpExample })
        .describe('With the ministry in charge of the internet; that of a licence, ICP证, too. ICP备案号'),
      security: z
        .string()
        .regex(securityForm, securityExample)
        .optional()
        .meta({ patternErrorMessage: securityExample })
        .describe('With the public security organs. 公安备案号'),
    })
    .optional()
    .describe(
      'The numbers under which a site on the mainland of China is filed; only what was really assigned. 备案号',
    ),
  government: z
    .strictObject({
      siteIdCode: z
        .string()
        .regex(/^\d{10}$/, 'ten digits')
        .optional()
        .meta({ patternErrorMessage: 'ten digits, in quotation marks' })
        .describe('The site’s ten-digit identification code. 网站标识码'),
      siteDomain: z
        .string()
        .regex(/^[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+$/, 'a host such as www.example.gov.cn')
        .optional()
        .meta({ patternErrorMessage: 'a host such as www.example.gov.cn' })
        .describe('The host of the portal. 网站域名'),
      pubDate: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/, pubDateForm)
        .refine((date) => z.iso.date().safeParse(date.slice(0, 10)).success, pubDateForm)
        .optional()
        .meta({ patternErrorMessage: pubDateForm })
        .describe('When the portal published the text: 2024-03-01, or 2024-03-01 09:30. 发布时间'),
    })
    .optional()
    .describe(
      'What a government portal asks of its columns; only what the portal has really assigned. 政府门户网站的栏目信息',
    ),
})
/** What the site is called, who publishes it, and what a portal asks of it. */
export type SiteFrame = z.output<typeof siteSchema>

/** What a term names. */
export const termKinds = ['policy', 'project', 'place', 'event', 'organization', 'expo', 'idiom'] as const
/** `content/terms.yaml`: the glossary, shared by all editions. */
export const termsSchema = z.array(
  z.strictObject({
    id: id.describe(
      'Marked in the text as <Term id="…">; its address is /terms/#id, so it never changes. 标识',
    ),
    zh: words.describe('Headword in Chinese. 中文词目'),
    en: words.describe('Headword in English; no capital unless it is a proper name. 英文词目'),
    forms,
    note: bilingual
      .optional()
      .describe(
        'What it means, or where it is; left out where nothing certain can be said. 解释，无把握时不写',
      ),
    kind: z.enum(termKinds).describe('What it names. 类别'),
    source: words.describe('Where the English form, and the facts of the note, come from. 译名和解释的出处'),
  }),
)
/** A glossary entry. */
export type Term = Listed<typeof termsSchema>

/** `content/changes.yaml`: what was corrected after publication. */
export const changesSchema = z.array(
  z.strictObject({
    date: z.iso
      .date('a day such as 2024-03-01')
      .meta({ patternErrorMessage: 'a day such as 2024-03-01' })
      .describe('The day of the correction, where the city is. 更正日期'),
    edition: words.describe('The year of the edition, in quotation marks. 年度，加引号'),
    part: words
      .optional()
      .describe(
        'The last segment of the part’s address, in quotation marks: "2.4"; left out for the whole edition. 部分，加引号',
      ),
    what: bilingual.describe('What was changed. 改了什么'),
    why: bilingual.describe('Why. 为什么改'),
  }),
)
/** A correction made after publication. */
export type ChangeEntry = Listed<typeof changesSchema>

/** `content/<edition>/edition.yaml` */
export const editionSchema = z.strictObject({
  title: bilingual.describe('Name of the document, as printed at its head. 文件标题'),
  slogan: bilingual
    .optional()
    .describe('The printed slogan, in Chinese without the year before it. 口号，中文不含年份'),
  subtitle: bilingual.optional().describe('The line under the slogan. 副标题'),
  plan: bilingual.optional().describe('The heading above the areas. 各方面之上的标题'),
  whole: bilingual
    .optional()
    .describe('What menus call the whole text; left out, 全文 and Full text. 菜单中全文的名称'),
  pledges: bilingual
    .optional()
    .describe(
      'What lists call the pledges, and what stands above them where the source has it as a line; left out, they have the words of the closing line. 承诺部分的标题',
    ),
  closing: bilingual
    .optional()
    .describe('The line that closes the report, under which the pledges have their page. 结束语'),
  added: z
    .array(z.enum(['requirements']))
    .min(1)
    .optional()
    .describe(
      'Parts whose title the editors have added, since the source has none there: [requirements]. 原文没有标题、由编辑人员加上标题的部分',
    ),
  issuer: bilingual.describe('Who issued the report. 发布机关'),
  attribution: bilingual
    .optional()
    .describe(
      'How the issuer is known, in one sentence; left out where the source names it. 如何得知发布机关，一句话',
    ),
  source: bilingual.describe('Where the text comes from, in one sentence. 文本来源，一句话'),
  translation: bilingual.describe(
    'The standing of the two languages, in one sentence. 两种语言的效力，一句话',
  ),
})
/** The words of an edition that stand in no part. */
export type EditionFrame = z.output<typeof editionSchema>

/** A number, or a fraction as it is written: `1/3`. */
const plainNumber = z
  .preprocess((value) => {
    const [, part, whole] = (typeof value === 'string' && /^(\d+)\/(\d+)$/.exec(value)) || []
    return part === undefined ? value : withoutNoise(Number(part) / Number(whole))
  }, z.number().positive())
  .meta({
    type: ['number', 'string'],
    pattern: '^0*[1-9]\\d*/0*[1-9]\\d*$',
    patternErrorMessage: 'a number, or a fraction such as 1/3',
  })

/** The language server shows no refinement: what JSON Schema can say of one key beside another is said once more. */
const targetConditions = {
  if: { properties: { unit: { const: 'count' } }, required: ['unit'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['measure'] },
  else: { properties: { measure: false } },
  dependencies: { to: { properties: { bound: { enum: ['about'] } } } },
}

/** `content/<edition>/targets.yaml` */
export const targetsSchema = z.array(
  z
    .strictObject({
      id: id.describe('Marked in the text as <Target id="…">. 标识'),
      value: plainNumber.describe(
        'The number, plain: 500亿元 is 50000000000, 2.3% is 2.3, 三分之一 is 1/3; of a range the lower end. 数值，区间写下限',
      ),
      to: plainNumber.optional().describe('Ranges only: the upper end. 区间的上限'),
      unit: z
        .enum(unitIds)
        .describe('The unit; what is counted (count) stands in “measure”. 单位，计数用count并写measure'),
      bound: z
        .enum(bounds)
        .optional()
        .describe(
          'Left out where the number is exact. at-least 以上, more-than 超过, at-most 以内, less-than 不到, about 左右. 界限',
        ),
      label: bilingual.describe('What is set out, in a few words. 指标名称'),
      verb: bilingual
        .optional()
        .describe(
          'The verb the number hangs on, word for word as in the sentence: 争取, 推动; left out where it hangs on none. 原句的动词',
        ),
      measure: bilingual
        .optional()
        .describe(
          'Counts only: the counting word or noun that the marked text contains. 量词或名词，仅用于count',
        ),
      mark: z
        .enum(markNames)
        .optional()
        .describe('The picture’s mark; that of the unit where it is left out. 图形标记'),
    })
    .refine(({ unit, measure }) => (unit === 'count') === (measure !== undefined), {
      message: 'a measure for a count, and only for a count',
      path: ['unit'],
    })
    .refine(({ value, to = Number.POSITIVE_INFINITY }) => to > value, {
      message: 'more than the value, which is the lower end of the range',
      path: ['to'],
    })
    .refine(({ to, bound }) => to === undefined || bound === undefined || bound === 'about', {
      message: 'no bound but “about” for a range, which has its bounds in “value” and “to”',
      path: ['bound'],
    })
    .refine(({ unit, value }) => unit !== 'fraction' || value < 1, {
      message: 'a fraction of one, such as 1/3',
      path: ['value'],
    })
    .meta(targetConditions),
)
/** A number the text sets out, in plain units. */
export type TargetEntry = Listed<typeof targetsSchema>

/** `content/<edition>/projects.yaml` */
export const projectsSchema = z.array(
  z.strictObject({
    id: id.describe('Marked in the text, once, as <Project id="…">. 标识'),
    zh: words.describe('The name as it stands in the Chinese text. 中文名称'),
    en: words.describe('The name as it stands in the English text. 英文名称'),
    forms,
    level: z
      .enum(commitmentLevels)
      .describe(
        'How firmly it is set out, read off the verb: complete 完成, start 启动, advance 推进, apply 争取. 力度',
      ),
    verb: bilingual.describe('That verb, word for word as in the sentence. 原句的动词'),
  }),
)
/** A named thing the text sets out; `verb` is the word of its sentence that says how firmly. */
export type ProjectEntry = Listed<typeof projectsSchema>

/** `content/<edition>/places.yaml` */
export const placesSchema = z.array(
  z
    .strictObject({
      id: id.describe('Marked in the text as <Place id="…">. 标识'),
      zh: words.describe('The name as it stands in the Chinese text. 中文名称'),
      en: words.describe('The name as it stands in the English text. 英文名称'),
      forms,
      in: z
        .array(id)
        .min(1)
        .optional()
        .describe(
          'The districts or parks of concerns.yaml in which it lies; a place that is one itself has its id. 所在的区或园区',
        ),
      note: id
        .optional()
        .describe('The term whose note says where it lies; left out where the text does. 说明位置的术语'),
    })
    .refine((place) => place.note === undefined || place.in !== undefined, {
      message: 'a district or a park in “in”, for which the note speaks',
      path: ['note'],
    })
    .meta({ dependencies: { note: ['in'] } }),
)
/** A place the text names. */
export type PlaceEntry = Listed<typeof placesSchema>

/** `content/<edition>/notes.yaml` */
export const notesSchema = z.array(
  z.strictObject({
    id: id.describe('Marked in the text as <Note id="…">. 标识'),
    zh: words.describe('The note in Chinese. 中文注'),
    en: words.describe('The note in English. 英文注'),
  }),
)
/** A remark of the editors on a span of the text. */
export type Note = Listed<typeof notesSchema>

const requirement = z.tuple([words, words])

/** `content/accessibility.yaml`: the accessibility statement. */
export const accessibilitySchema = z.strictObject({
  tested: z.array(bilingual).describe('What was tested, and how. 测了什么、怎么测'),
  short: z.array(bilingual).describe('What is known to fall short. 已知的不足'),
  requirements: z
    .array(
      z.strictObject({
        by: z
          .union([words, bilingual], 'a text, or one in each language')
          .describe('The standard that asks for it, by its number or its name. 标准'),
        zh: requirement.describe(
          'In Chinese: the requirement’s name, and where it is met. 要求的名称和满足之处',
        ),
        en: requirement.describe('In English: the requirement’s name, and where it is met. 英文'),
        test: words.optional().describe('The file below tests/ that holds it. 保证它的测试文件'),
      }),
    )
    .describe('Which requirement is met where. 各项要求'),
})
/** What was tested for accessibility, what is known to fall short, and which requirement is met where. */
export type AccessibilityStatement = z.output<typeof accessibilitySchema>

/** The front matter of every MDX file. */
export const frontMatterSchema = z.strictObject({ title: words })
/** What one file of a part says beside its sentences. */
export type FrontMatter = z.output<typeof frontMatterSchema>
/** What both files of a part say beside its sentences. */
export type PartWords = { [Key in keyof FrontMatter]: Bilingual }
/** The names of what it says. */
export const frontMatterFields = frontMatterSchema.keyof().options

/** Words separated by 、 or commas. */
const wordList = z
  .string()
  .max(8000, 'at most 8000 characters')
  .transform((list) => splitWords(list).map(({ word }) => word))
  .refine((list) => list.length > 0, 'at least one word')

/** What readers of each language type. */
const typedWords = z.strictObject({
  zh: wordList.describe('In Chinese, parted by 、 or commas. 中文，用顿号分开'),
  en: wordList.describe('In English, parted by commas. 英文，用逗号分开'),
})

/** `content/<edition>/concerns.yaml`; an edition without the file has none. */
export const concernsSchema = z.array(
  z.strictObject({
    id: id.describe('Its address, /concerns/id/; it never changes. 标识'),
    kind: z
      .enum(concernKinds)
      .describe('A situation in life, a district, or a park; a new area counts as one. 类别'),
    zh: words.describe('Its name in Chinese. 中文名称'),
    en: words.describe('Its name in English. 英文名称'),
    about: bilingual.describe('What of the report concerns them, in a few words. 与其有关的内容'),
    asked: typedWords.describe('What people type who ask for it. 人们会搜索的词'),
    // Of a district or a park the places that lie in it lead to most of its sentences; what stands here is added.
    sentences: z
      .record(z.string(), z.array(bilingual).min(1))
      .default({})
      .describe(
        'By sentence, as its address ends, 2.4#s2: its words that say so, copied letter for letter. 各句中的原文',
      ),
    silent: z
      .array(bilingual)
      .default([])
      .describe(
        'What such readers ask for and the report does not say; the search finds nothing for it. 报告没有提到的',
      ),
  }),
)
/** A situation in life, a district or a park, and the sentences that touch it. */
export type ConcernEntry = Listed<typeof concernsSchema>

/** Words that people type for one thing, and the words that the sentence has for it, which answer them. */
const keywordGroup = typedWords.extend({
  has: bilingual.describe('The words of the sentence that answer, copied letter for letter. 原句中对应的词'),
})
/** Everyday words for one thing that a sentence says. */
export type KeywordGroup = z.output<typeof keywordGroup>

/** The lists that answer questions about a whole report: pages, and the levels of projects. */
export const listIds = [
  ...['report', 'targets', 'projects', ...commitmentLevels, 'places', 'concerns', 'pledges', 'terms'],
  ...['downloads', 'about', 'check'],
] as const

/** `content/keywords.yaml` */
export const keywordsSchema = z.strictObject({
  city: typedWords
    .optional()
    .describe('What readers call the city and where it lies: every question is about it. 人们对本市的称呼'),
  lists: z
    .partialRecord(z.enum(listIds), typedWords)
    .default({})
    .describe('By list, what people type who ask for it, in every edition. 各列表的搜索词'),
  editions: z
    .record(
      z.string(),
      z.strictObject({
        nothing: typedWords
          .optional()
          .describe('What people ask for and this edition does not say. 本年度没有提到的'),
        sentences: z
          .record(z.string(), z.array(keywordGroup).min(1))
          .default({})
          .describe(
            'By sentence, as its address ends: 2.4#s2, pledges#s1; by part (2, pledges) where only its title says it. 各句的搜索词',
          ),
      }),
    )
    .default({})
    .describe('By the year of the edition, in quotation marks. 按年度，年份加引号'),
})
/** The everyday words that the report itself does not use. */
export type Keywords = z.output<typeof keywordsSchema>
