import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { both } from '../../formats/report-schema/fields.ts'
import { type SentencesJson, sentencesSchema } from '../../formats/report-schema/sentences.ts'
import { sentencesPath } from '../../formats/sentences-json/format.ts'
import type { Bilingual } from '../../report/schema.ts'
import type { SearchIndex } from '../../search/answer.ts'
import { openIndex } from '../../search/open-index.ts'
import type { Finding } from '../../search/quotation/types.ts'
import { listStem } from '../../search/search-files.ts'
import { unpackSearchData } from '../../search/unpack-search-data.ts'
import { quotationFinder } from '../quotation-report.ts'

/** A sentence with what it takes to cite it. */
export const sentenceSchema = sentencesSchema.shape.sentences.element

/** What stands at the head of every result. */
export const standing = { translation: both.describe('The standing of the two languages.') }

/** An edition as it was built: its sentences in reading order, and the site's own search. */
export interface BuiltEdition
  extends Pick<SentencesJson, 'edition' | 'source' | 'translation' | 'sentences'> {
  index: SearchIndex
}

/** The site as it was built, newest edition first. */
export interface BuiltReport {
  editions: BuiltEdition[]
  /** A sentence by its id, `2024/2.4#s1`. */
  sentences: ReadonlyMap<string, SentencesJson['sentences'][number]>
  findQuotations(text: string): Finding[]
}

/**
 * The site in a folder, read anew once the folder was built anew.
 * @returns what gives the site. @throws Error that says the cure, where there is no whole site
 */
export function builtReport(out: string): () => BuiltReport {
  let known: { built: string; report: BuiltReport } | undefined
  return () => {
    try {
      const { ino, mtimeMs } = statSync(out)
      const built = `${ino} ${mtimeMs}`
      if (known?.built !== built) known = { built, report: read(out) }
      return known.report
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error)
      throw new Error(`${out} does not hold the whole site as it was built (${found}); run npm run build`)
    }
  }
}

function read(out: string): BuiltReport {
  const assets = join(out, 'assets')
  const list = readdirSync(assets).find((name) => name.startsWith(`${listStem}-`) && name.endsWith('.json'))
  if (!list) throw new Error(`no data of the search in ${assets}`)
  const names: { year: string; name: string }[] = readJson(join(assets, list))
  const editions = names.map(({ year, name }): BuiltEdition => {
    const path = join(out, sentencesPath({ edition: { id: year } }))
    const { data } = sentencesSchema.safeParse(readJson(path))
    if (!data) throw new Error(`${path}: made by another version of this project`)
    return { ...data, index: openIndex(unpackSearchData(readJson(join(assets, name)))) }
  })
  const sentences = editions.flatMap((edition) => edition.sentences)
  return {
    editions,
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    findQuotations: quotationFinder(editions.map(({ index }) => index)),
  }
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/**
 * The address of a page in each language, as full as those of the sentences are.
 * @param path below the view: `2024/targets/`
 */
export function addressesIn({ edition, sentences }: BuiltEdition, path: string): Bilingual {
  const known = sentences[0]?.zh.address ?? ''
  const root = known.slice(0, known.lastIndexOf(`zh/${edition}/`))
  return { zh: `${root}zh/${path}`, en: `${root}en/${path}` }
}
