import { listEntries } from './list-entries.ts'

/** Every file below a folder, as sorted paths from it with forward slashes. */
export function listFiles(folder: string): string[] {
  return listEntries(folder).flatMap(({ path, isFile }) => (isFile ? [path] : []))
}
