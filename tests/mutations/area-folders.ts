import type { Content } from './content.ts'

/** The folders of all areas: `2024/1-innovation`. */
export function areaFolders({ files }: Content): string[] {
  return [...new Set(files.flatMap((file) => /^\d{4}\/\d+-[^/]+(?=\/)/.exec(file) ?? []))]
}
