import { readFileSync } from 'node:fs'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

/** The folder that templates import from: `#import "/shared/typst/face.typ"`. */
const root = 'lib/formats'

/** The cuts of Noto Serif SC that templates set, Bold for titles; numerals and Latin are set in Libertinus Serif, which the compiler brings. */
const cuts = ['400Regular', '700Bold']
const fontFolder = 'node_modules/@expo-google-fonts/noto-serif-sc'

let compiler: NodeCompiler | undefined

/** What a template reads as `sys.inputs`: a text as it is, anything else as JSON; what is undefined is left out. */
export type TypstInputs = Record<string, unknown>

/**
 * Sets a template. No font of the machine is used.
 * @param template its path below `lib/formats`: `pdf/book.typ`
 * @param of what is set, for the message
 * @throws Error with what the compiler says of the template
 */
export function compileTypst(
  template: string,
  inputs: TypstInputs,
  of: string,
): { compiler: NodeCompiler; document: NodeTypstDocument } {
  compiler ??= NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: cuts.map((cut) => readFileSync(`${fontFolder}/${cut}/NotoSerifSC_${cut}.ttf`)) }],
  })
  const result = compiler.compile({ mainFilePath: `${root}/${template}`, inputs: texts(inputs) })
  const document = result.result
  const complaint = result.takeError() ?? result.takeWarnings()
  if (!document || complaint) {
    const said = complaint ? compiler.fetchDiagnostics(complaint) : []
    throw new Error(`${root}/${template}, ${of}: ${JSON.stringify(said, null, 2)}`)
  }
  return { compiler, document }
}

function texts(inputs: TypstInputs): Record<string, string> {
  const given = Object.entries(inputs).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'string' ? value : json(value)]),
  )
}

/** Typst has `none` where JSON has nothing. */
function json(value: unknown): string {
  return JSON.stringify(value, (_key, inner) => (inner === undefined ? null : inner))
}
