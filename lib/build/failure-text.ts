/** What ends a build from outside it, by the code of the system, and how to correct that. */
const cures: Record<string, string> = {
  EACCES: 'give it and what is above it to the user who builds',
  EDQUOT: 'free some of the space that this user may take, and build again',
  EEXIST: 'move away what is there; nothing of the content is kept in it',
  EISDIR: 'move away the folder of that name; the build writes a file there',
  EMFILE: 'let this user open more files (ulimit -n), and build again',
  ENOSPC: 'free some space on the disk (a build takes three times what its site does), and build again',
  ENOTDIR: 'move away the file that is where the build needs a folder',
  EPERM: 'give it and what is above it to the user who builds',
  EROFS: 'build in a copy of the project on a disk that can be written',
}

/**
 * What a build that failed says. Most errors of the project say themselves what was found, what was expected and how to
 * correct it; those of the system say only what was found.
 */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  const cure = code === undefined ? undefined : cures[code]
  if (cure === undefined) return error.message
  return `${error.message}; expected ${path === undefined ? 'what the build makes' : `“${path}”`} to be writable; ${cure}`
}
