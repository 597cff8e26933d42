import type { Content } from './content.ts'

/** The Chinese files of the tasks of all editions, or of one. */
export function taskFiles(content: Content, year = ''): string[] {
  return content.files.filter((file) => file.startsWith(year) && /\/\d+\.\d+-[^/]+\.zh\.mdx$/.test(file))
}
