/** Puts text, and the same as HTML when given, on the clipboard; also where the modern way is not allowed. */
export async function copy(text: string, html?: string): Promise<void> {
  const types = { 'text/plain': text, ...(html ? { 'text/html': html } : {}) }
  try {
    const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  } catch {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault()
        for (const [type, content] of Object.entries(types)) event.clipboardData?.setData(type, content)
      },
      { once: true },
    )
    document.execCommand('copy')
  }
}
