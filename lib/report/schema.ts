import { z } from 'zod'
import { withoutNoise } from './numbers/arabic-digits.ts'
import { bounds } from './numbers/bounds.ts'
import { unitIds } from './numbers/units.ts'
import { markNames } from './picture-marks.ts'
import { splitWords } from './split-words.ts'
import { commitmentLevels, concernKinds } from './vocabulary.ts'

// The form of every file of the content in one place, longer than other files: each refusal names it to editors.

/** Words of one line: titles and names stand in headings, in lists and in formats of one line a field, such as RIS. */
const words = z
  .string()
  .trim()
  .min(1)
  .max(2000, 'at most 2000 characters')
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'a text of one line')
const shortWords = (most: number) =>
  words.refine((text) => [...text].length <= most, `at most ${most} characters`)
const bilingual = z.strictObject({ zh: words, en: words })
/** The same words in both languages. */
export type Bilingual = z.output<typeof bilingual>

/** The words of a name that texts mark, where they are not the name itself. */
const forms = z
  .strictObject({ zh: z.array(words).min(1).optional(), en: z.array(words).min(1).optional() })
  .optional()

/** An entry of a list as readers get it; what texts mark for its name is for the check alone. */
type Listed<Schema extends z.ZodType<object[]>> = Omit<z.output<Schema>[number], 'forms'>

/** Ids are permanent addresses: small Latin letters, digits and hyphens, never translated words. */
const id = z
  .string()
  .max(60, 'at most 60 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens')

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
const securityForm = new RegExp(`^[${provinces}]公网安备 ?\\d{14}号$`)

const pubDateForm = 'a day such as 2024-03-01, or with its time, 2024-03-01 09:30, in quotation marks'

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  name: bilingual,
  /** Fits below the installed app's icon. */
  shortName: z.strictObject({ zh: shortWords(6), en: shortWords(12) }),
  /** The city, in full, and in short as titles begin: 听潮市 and 听潮. */
  city: bilingual,
  shortCity: bilingual,
  /** What the parts of the city are called, in the middle of a sentence: 区 and district. */
  district: bilingual,
  /** Several of them: above a list of all in Chinese, the plural in English: 各区 and districts. */
  districts: bilingual,
  /** What the name of every saved file begins with, and ids are made from; ASCII, so that no system mangles it. */
  fileStem: id,
  /** The zone in which the city counts its days. */
  timeZone: z.string().refine(isTimeZone, 'a time zone of the IANA database, such as Asia/Shanghai'),
  /** Who publishes the site; null until somebody does. */
  publisher: bilingual.nullable(),
  /** An e-mail address or an https address for reports of errors; null until there is one. */
  contact: z
    .union(
      [z.email(), z.url({ protocol: /^https$/, hostname: /\./ })],
      'an e-mail address such as name@example.org, or an address that begins with https://',
    )
    .nullable(),
  /** What may be reused, and how. */
  licence: bilingual.extend({
    /** The address of the licence of what the site adds, the translation and the notes, for catalogues; left out where it has none. */
    url: z
      .url({ protocol: /^https$/, hostname: /\./, error: 'an address that begins with https://' })
      .optional(),
  }),
  /** The numbers under which a site on the mainland of China is filed; only what was really assigned. */
  filing: z
    .strictObject({
      /** With the ministry in charge of the internet; that of a licence, ICP证, too. */
      icp: z.string().regex(icpForm, 'the number as it was assigned, such as 京ICP备00000000号-1').optional(),
      /** With the public security organs. */
      security: z
        .string()
        .regex(
          securityForm,
          'the number as it was assigned, such as 京公网安备00000000000000号, with 14 digits',
        )
        .optional(),
    })
    .optional(),
  /** What a government portal asks of its columns; only what the portal has really assigned. */
  government: z
    .strictObject({
      /** The site's ten-digit identification code. */
      siteIdCode: z
        .string()
        .regex(/^\d{10}$/, 'ten digits')
        .optional(),
      siteDomain: z
        .string()
        .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, 'a host such as www.example.gov.cn')
        .optional(),
      /** When the portal published the text: `2024-03-01` or `2024-03-01 09:30`. */
      pubDate: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/, pubDateForm)
        .refine((date) => z.iso.date().safeParse(date.slice(0, 10)).success, pubDateForm)
        .optional(),
    })
    .optional(),
})
/** What the site is called, who publishes it, and what a portal asks of it. */
export type SiteFrame = z.output<typeof siteSchema>

/** What a term names. */
export const termKinds = ['policy', 'project', 'place', 'event', 'organization', 'expo', 'idiom'] as const
/** `content/terms.yaml`: the glossary, shared by all editions. */
export const termsSchema = z.array(
  z.strictObject({
    id,
    zh: words,
    en: words,
    forms,
    note: bilingual.optional(),
    kind: z.enum(termKinds),
    /** Where the English form comes from. */
    source: words,
  }),
)
/** A glossary entry. */
export type Term = Listed<typeof termsSchema>

/** `content/changes.yaml`: what was corrected after publication. */
export const changesSchema = z.array(
  z.strictObject({
    /** The day of the correction, in the city. */
    date: z.iso.date('a day such as 2024-03-01'),
    /** The year of the edition, in quotes. */
    edition: words,
    /** The last segment of the part’s address; left out when it is about the whole edition. */
    part: words.optional(),
    what: bilingual,
    why: bilingual,
  }),
)
/** A correction made after publication. */
export type ChangeEntry = Listed<typeof changesSchema>

/** `content/<edition>/edition.yaml` */
export const editionSchema = z.strictObject({
  title: bilingual,
  /** Without the year that the poster prints before it. */
  slogan: bilingual.optional(),
  subtitle: bilingual.optional(),
  /** The heading above the areas. */
  plan: bilingual.optional(),
  /** What the whole text is called in menus: 摘要全文; left out, 全文. */
  whole: bilingual.optional(),
  /** What lists call the pledges, and what stands above them where the source has it as a line; left out, they have the closing line’s words. */
  pledges: bilingual.optional(),
  /** The line that closes the report. */
  closing: bilingual.optional(),
  issuer: bilingual,
  /** One sentence on how the issuer is known, where the source does not name it. */
  attribution: bilingual.optional(),
  /** One sentence on where the text comes from. */
  source: bilingual,
  /** One sentence on the standing of the translation. */
  translation: bilingual,
})
/** The words of an edition that stand in no part. */
export type EditionFrame = z.output<typeof editionSchema>

/** A number, or a fraction as it is written: `1/3`. */
const plainNumber = z.preprocess((value) => {
  const [, part, whole] = (typeof value === 'string' && /^(\d+)\/(\d+)$/.exec(value)) || []
  return part === undefined ? value : withoutNoise(Number(part) / Number(whole))
}, z.number().positive())

/** `content/<edition>/targets.yaml` */
export const targetsSchema = z.array(
  z
    .strictObject({
      id,
      /** In plain units: 50 billion yuan are 50000000000, 2.3 % is 2.3, one third is 1/3. Of a range the lower end. */
      value: plainNumber,
      /** The upper end of a range. */
      to: plainNumber.optional(),
      unit: z.enum(unitIds),
      /** Left out where the number is exact; the words of each bound stand in lib/report/numbers/bounds.ts. */
      bound: z.enum(bounds).optional(),
      label: bilingual,
      /** The word of the sentence that says whether it is striven for, pushed for or to be done; left out where it has none. */
      verb: bilingual.optional(),
      /** For counts: the word that must stand in the marked text. */
      measure: bilingual.optional(),
      /** The picture's mark; that of the unit where it is left out. */
      mark: z.enum(markNames).optional(),
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
    }),
)
/** A number the text sets out, in plain units. */
export type TargetEntry = Listed<typeof targetsSchema>

/** `content/<edition>/projects.yaml` */
export const projectsSchema = z.array(
  z.strictObject({
    id,
    zh: words,
    en: words,
    forms,
    level: z.enum(commitmentLevels),
    /** The word of the sentence that sets the level. */
    verb: bilingual,
  }),
)
/** A named thing the text sets out; `verb` is the word of its sentence that says how firmly. */
export type ProjectEntry = Listed<typeof projectsSchema>

/** `content/<edition>/places.yaml` */
export const placesSchema = z.array(
  z
    .strictObject({
      id,
      zh: words,
      en: words,
      forms,
      /** The districts or parks of `concerns.yaml` in which it lies; a place that is one itself has its id. */
      in: z.array(id).min(1).optional(),
      /** The term of the glossary whose note, with its source, says so; left out where the text does. */
      note: id.optional(),
    })
    .refine((place) => place.note === undefined || place.in !== undefined, {
      message: 'a district or a park in “in”, for which the note speaks',
      path: ['note'],
    }),
)
/** A place the text names. */
export type PlaceEntry = Listed<typeof placesSchema>

/** `content/<edition>/notes.yaml` */
export const notesSchema = z.array(z.strictObject({ id, zh: words, en: words }))
/** A remark of the editors on a span of the text. */
export type Note = Listed<typeof notesSchema>

const requirement = z.tuple([words, words])

/** `content/accessibility.yaml`: the accessibility statement. */
export const accessibilitySchema = z.strictObject({
  /** What was tested, and how. */
  tested: z.array(bilingual),
  /** What is known to fall short. */
  short: z.array(bilingual),
  requirements: z.array(
    z.strictObject({
      /** The standard that asks for it, by its number or its name. */
      by: z.union([words, bilingual], 'a text, or one in each language'),
      /** The requirement's name, and where it is met. */
      zh: requirement,
      en: requirement,
      /** The file below `tests/` that holds it. */
      test: words.optional(),
    }),
  ),
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
const typedWords = z.strictObject({ zh: wordList, en: wordList })

/** `content/<edition>/concerns.yaml`; an edition without the file has none. */
export const concernsSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(concernKinds),
    zh: words,
    en: words,
    /** What of the report concerns them, in a few words. */
    about: bilingual,
    /** What people type who ask for it. */
    asked: typedWords,
    /**
     * By sentence, as its address ends, `2.4#s2`: the words of it that say so. Of a district or a park the places that lie
     * in it lead to most of its sentences; what stands here is added.
     */
    sentences: z.record(z.string(), z.array(bilingual).min(1)).default({}),
    /** What such readers ask for and the edition does not say; the search finds nothing for it. */
    silent: z.array(bilingual).default([]),
  }),
)
/** A situation in life, a district or a park, and the sentences that touch it. */
export type ConcernEntry = Listed<typeof concernsSchema>

/** Words that people type for one thing, and the words that the sentence has for it, which answer them. */
const keywordGroup = typedWords.extend({ has: bilingual })
/** Everyday words for one thing that a sentence says. */
export type KeywordGroup = z.output<typeof keywordGroup>

/** The lists that answer questions about a whole report: pages, and the levels of projects. */
export const listIds = [
  ...['report', 'targets', 'projects', ...commitmentLevels, 'places', 'concerns', 'pledges', 'terms'],
  ...['downloads', 'about', 'check'],
] as const

/** `content/keywords.yaml` */
export const keywordsSchema = z.strictObject({
  /** What readers call the city and where it lies: every question is about it. */
  city: typedWords.optional(),
  /** By list, what people type who ask for it, in every edition. */
  lists: z.partialRecord(z.enum(listIds), typedWords).default({}),
  /** By the year of the edition. */
  editions: z
    .record(
      z.string(),
      z.strictObject({
        /** What people ask for and this edition does not say. */
        nothing: typedWords.optional(),
        /** By sentence, as its address ends: `2.4#s2`, `pledges#s1`; by part (`2`, `pledges`) where only its title says it. */
        sentences: z.record(z.string(), z.array(keywordGroup).min(1)).default({}),
      }),
    )
    .default({}),
})
/** The everyday words that the report itself does not use. */
export type Keywords = z.output<typeof keywordsSchema>
