import type { View } from '../report/view.ts'

/** What a file is, for its name and its row on the downloads page. */
export type TakeAwayFormat =
  | 'pdf'
  | 'epub'
  | 'markdown'
  | 'text'
  | 'json'
  | 'targets'
  | 'projects'
  | 'terms'
  | 'tmx'
  | 'schema'
  | 'partSchema'
  | 'dataset'
  | 'feed'
  | 'part'
  | 'sums'
  | 'llms'

/** What is said about a file: everything but its contents. */
export interface TakeAwayEntry {
  /** Its path below the site: `downloads/2024/report.json`. */
  path: string
  /** The name it is saved under, which says what it is in any folder. */
  saveAs: string
  format: TakeAwayFormat
  /** The edition it holds; none for what all editions share. */
  edition?: string | undefined
  /** The area or other part it holds; none for the whole. */
  part?: string | undefined
  /** Its languages; none for data in which both stand side by side. */
  view?: View | undefined
  /** In bytes. */
  size: number
  /** In hexadecimal. */
  sha256: string
}

/** A file for readers to keep, made from the content at build time. */
export interface TakeAwayFile extends Omit<TakeAwayEntry, 'size' | 'sha256'> {
  contents: string | Uint8Array
}

/** What the makers of files know besides the site: when its content last changed. */
export interface Making {
  date: Date | undefined
}
