import { isUtf8 } from 'node:buffer'
import { Refusal } from './refusal.ts'

/** A text as it was pasted. */
export interface DecodedText {
  text: string
  encoding: 'UTF-8' | 'GB 18030' | 'UTF-16'
  /** In UTF-8, byte for byte where it was that already. */
  bytes: Uint8Array
}

/** Control characters but for tab, line feed and carriage return, and what replaces bytes that mean nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/

/**
 * Decodes a plain text in UTF-8, in GB 18030 (GBK, GB 2312) or, where it begins with a byte order mark, in UTF-16.
 * @param name how the refusal names it
 * @throws Refusal where it is no plain text
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const [first, second] = bytes
  const little = first === 0xff && second === 0xfe
  if (little || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes)
    return plain({ text, encoding: 'UTF-16', bytes: Buffer.from(text) }, name)
  }
  if (isUtf8(bytes)) return plain({ text: new TextDecoder().decode(bytes), encoding: 'UTF-8', bytes }, name)
  const text = new TextDecoder('gb18030').decode(bytes)
  return plain({ text, encoding: 'GB 18030', bytes: Buffer.from(text) }, name)
}

function plain(decoded: DecodedText, name: string): DecodedText {
  if (unprintable.test(decoded.text) || !/\p{Script=Han}/u.test(decoded.text)) {
    throw new Refusal(
      `${name}: no plain text in Chinese; expected a .txt file in UTF-8 or GB 18030; copy the text of the report out of its Word or PDF file, and save it as plain text`,
    )
  }
  return decoded
}
