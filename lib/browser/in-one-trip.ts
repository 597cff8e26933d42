import { basename } from 'node:path'
import type { Metafile, OutputFile } from 'esbuild'

/**
 * Has scripts load a module together with what it imports, all files at once: a browser asks for imports only when the module
 * is there.
 * @returns the scripts, by the names of their files
 */
export function inOneTrip(files: readonly OutputFile[], { outputs }: Metafile): Map<string, string> {
  const imports = new Map(
    Object.entries(outputs).map(([path, { imports }]) => [
      basename(path),
      imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path)),
    ]),
  )
  const withImports = (name: string) => {
    const all = new Set([name])
    for (const one of all) for (const other of imports.get(one) ?? []) all.add(other)
    return all
  }
  return new Map(
    files.map(({ path, text }) => {
      const known = withImports(basename(path))
      const load = (written: string, name: string) => {
        const more = [...withImports(name)].filter((one) => one !== name && !known.has(one))
        const others = more.map((one) => `,import("./${one}")`)
        return others.length > 0 ? `Promise.all([${written}${others.join('')}]).then(a=>a[0])` : written
      }
      return [basename(path), text.replaceAll(/\bimport\("\.\/([^"]+)"\)/g, load)]
    }),
  )
}
