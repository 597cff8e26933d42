import type { Page } from '../report/address.ts'
import type { Area, Concern, Edition, Part } from '../report/edition.ts'
import type { Sentence } from '../report/sentence.ts'
import type { Site } from '../report/site.ts'
import type { View } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import type { Download } from './download.ts'
import type { LinkedFrom } from './linked-from.ts'
import type { Table } from './shared/tables/table.ts'

/** What one file is made from. A file of the whole site gets the newest edition, and one in both languages the bilingual view. */
export interface Subject {
  site: Site
  edition: Edition
  /** The part that the file is of; none for one of a whole edition. */
  part?: Part
  /** The concern that the file is of, if it is of one. */
  concern?: Concern
  /** The sentence of that part that the file is of. */
  sentence?: Sentence
  view: View
  /** When the content last changed, as far as that is known. */
  date: Date | undefined
  /** The first language of the view, for formats that say things once. */
  language: Language
}

/** A text, or bytes. */
export type Contents = string | Uint8Array

interface FormatOf<Of, From> {
  id: string
  /** Media type (IANA), and how its files' names end: by the ending servers know the type. */
  mediaType: string
  ending: string
  /** What there is a file of. */
  of: Of
  /** Whether there is one with both languages side by side, or one in each language or view. */
  in: 'both' | 'language' | 'view'
  /** Its path below the site: `downloads/2024/report.json`. */
  path(from: From): string
  /**
   * Makes it; code that is slow to load is imported here, since pages read the table too.
   * @param files what is made before it, of the same edition or, where the format is of the site, of all
   */
  contents(from: From, files: readonly FormatFile[]): Contents | Promise<Contents>
  /** Whether there is such a file; there always is where this is left out. */
  isMade?(from: From): boolean
  /** What readers may keep, as the downloads page offers it; left out for files that only machines ask for. */
  download?: Download<From>
  /** Whether it is a picture, which previews leave out. */
  isPicture?: true
  /** The pages whose heads link to it. */
  linkedFrom?: LinkedFrom
  /** The tables that it holds, whose pages offer it. */
  tables?: readonly Table[]
}

/** A kind of file that is made from the content: the same content gives the same bytes. */
export type Format =
  | FormatOf<'site', Subject & { pages: readonly Page[] }>
  | FormatOf<'edition', Omit<Subject, 'part' | 'concern' | 'sentence'>>
  | FormatOf<'edition, part or concern', Omit<Subject, 'sentence'>>
  | FormatOf<'edition, part, concern or sentence', Subject>
  | FormatOf<'part' | 'task or sentence', Subject & { part: Part }>
  | FormatOf<'area', Subject & { part: Area }>
  | FormatOf<'table', Omit<Subject, 'part' | 'concern' | 'sentence'> & { table: Table }>

/** A file of the site that is no page. It is made when it is asked for. */
export interface SiteFile {
  path: string
  /** None for script and the data of the search. */
  format?: Format
  make(): Promise<{ contents: Contents }>
}

/** A file of a format, which is made once. */
export interface FormatFile extends SiteFile {
  format: Format
  /** The name it is saved under, where readers keep it. */
  saveAs: string | undefined
  /** The edition it is of; none for what all editions share. */
  edition: string | undefined
  /** The part it is of; none for the whole. */
  part: string | undefined
  /** Its languages; none for data in which both stand side by side. */
  view: View | undefined
  make(): Promise<MadeFile>
}

/** What a file holds, its bytes counted, and their hash in hexadecimal. */
export interface MadeFile {
  contents: Contents
  size: number
  sha256: string
}

/** Whether readers keep a file, and lists show its size and hash. */
export function isDownload(file: SiteFile): file is FormatFile {
  return file.format?.download !== undefined
}

/** Whether a file is a picture, which previews leave out. */
export function isPicture(file: SiteFile): boolean {
  return file.format?.isPicture === true
}
