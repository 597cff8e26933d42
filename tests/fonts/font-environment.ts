import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type FontSet, type FontSetName, fontSets } from './sets.ts'

const folder = '.cache/fonts'

/**
 * The environment of a browser that shall see the fonts of one set and no other. Fontconfig, which Linux asks for
 * fonts, reads it; elsewhere a browser has the fonts of its machine.
 */
export function fontEnvironment(name: FontSetName = 'wide'): { FONTCONFIG_FILE: string } {
  const file = resolve(folder, `${name}.conf`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, configuration(fontSets[name], resolve(folder, name)))
  return { FONTCONFIG_FILE: file }
}

/** A configuration of fontconfig: https://www.freedesktop.org/software/fontconfig/fontconfig-user.html */
function configuration({ files, sans, serif }: FontSet, cache: string): string {
  const folders = [...new Set(files.map((file) => dirname(resolve(file))))]
  const alias = (generic: string, family: string) =>
    `<match target="pattern"><test name="family"><string>${generic}</string></test>` +
    `<edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`
  const accepted = files.map((file) => `<glob>${resolve(file)}</glob>`).join('')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `<dir>${path}</dir>`).join('\n')}
<cachedir>${cache}</cachedir>
<selectfont><rejectfont><glob>*</glob></rejectfont><acceptfont>${accepted}</acceptfont></selectfont>
${alias('sans-serif', sans)}
${alias('system-ui', sans)}
${alias('serif', serif)}
${alias('monospace', 'DejaVu Sans Mono')}
<match target="pattern"><edit name="family" mode="append_last"><string>${sans}</string></edit></match>
</fontconfig>
`
}
