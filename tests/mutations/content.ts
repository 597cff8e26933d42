import { type Change, changeOf } from './change.ts'
import { type Text, textsOf } from './texts.ts'

/** The content as it stands, before anything is changed. */
export interface Content {
  /** The paths of all files, relative to the content folder. */
  files: readonly string[]
  source(file: string): string
  /** The texts of a file. */
  texts(file: string): readonly Text[]
  /** The folders of the editions, newest first: `2024`. */
  editions: readonly string[]
}

/** @param sources the text of every file by its path */
export function contentOf(sources: ReadonlyMap<string, string>): Content {
  const files = [...sources.keys()].sort()
  const known = new Map<string, Text[]>()
  const source = (file: string) => sources.get(file) ?? ''
  return {
    files,
    source,
    texts(file) {
      const texts = known.get(file) ?? textsOf(file, source(file))
      known.set(file, texts)
      return texts
    },
    editions: [...new Set(files.flatMap((file) => /^\d{4}(?=\/)/.exec(file) ?? []))].sort().reverse(),
  }
}

/** Says something else in a text, which stays well-formed in its file. */
export function rewrite(content: Content, text: Text, value: string): Change {
  const raw = text.form === 'mdx' || text.form === 'plain' ? value : JSON.stringify(value)
  const told = changeOf(text.file, text.value, value)
  return { ...told, ...replaceRange(content, text, raw), before: told.before, after: told.after }
}

/** Puts other source in the place of a text. */
export function replaceRange(
  content: Content,
  { file, start, end }: Pick<Text, 'file' | 'start' | 'end'>,
  raw: string,
): Change {
  const source = content.source(file)
  const text = source.slice(0, start) + raw + source.slice(end)
  const line = source.slice(0, start).split('\n').length
  return { ...changeOf(file, source, text), places: [{ file, line }] }
}

/** The text of the other language: the same path in the same file, or in the file of the other language. */
export function pairOf(content: Content, text: Text): Text | undefined {
  const other = text.language === 'zh' ? 'en' : 'zh'
  if (/^ui\//.test(text.file) || text.form === 'mdx' || text.file.endsWith('.mdx')) {
    const file = text.file.replace(/\b(?:zh|en)(?=\.(?:mdx|json)$)/, other)
    const [own, others] = [content.texts(text.file), content.texts(file)]
    return text.form === 'json'
      ? others.find(({ path }) => samePath(path, text.path))
      : others[own.indexOf(text)]
  }
  const at = text.path.lastIndexOf(text.language ?? '')
  const path = text.path.map((step, index) => (index === at ? other : step))
  return content.texts(text.file).find((candidate) => samePath(candidate.path, path))
}

function samePath(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index])
}
