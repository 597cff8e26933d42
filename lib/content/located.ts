import { join } from 'node:path'

/** A file or a folder of the content: where it is on the disk, and how problems name it. */
export interface Located {
  path: string
  name: string
}

/** A file or a folder that problems name by its path, so that whoever reads them finds it. */
export function located(path: string): Located {
  return { path, name: path }
}

/** What stands in a folder of the content. */
export function within(folder: Located, entry: string): Located {
  return { path: join(folder.path, entry), name: `${folder.name}/${entry}` }
}
