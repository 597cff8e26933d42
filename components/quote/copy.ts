/**
 * Puts text, and the same as HTML when given, on the clipboard; also where the modern way is not allowed.
 * @returns whether it is there now
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  const types = { 'text/plain': text, ...(html ? { 'text/html': html } : {}) }
  try {
    const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByCommand(types)
  }
}

function copyByCommand(types: Record<string, string>): boolean {
  let copied = false
  const write = (event: ClipboardEvent) => {
    event.preventDefault()
    for (const [type, content] of Object.entries(types)) event.clipboardData?.setData(type, content)
    copied = true
  }
  document.addEventListener('copy', write)
  document.execCommand('copy')
  document.removeEventListener('copy', write)
  return copied
}
