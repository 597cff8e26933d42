import { otherMedia } from './other-media.ts'

/**
 * Brings the sheet for paper, more contrast and forced colours when the page is printed, or the screen asks for them. A
 * browser prints as soon as those who listen have been told, so that this waits for the sheet (a request that is not
 * asynchronous; XMLHttpRequest Standard, “open()”).
 */
export function bringMediaSheet() {
  const { dataset } = document.documentElement
  const bring = () => {
    if (!dataset.media) return
    const request = new XMLHttpRequest()
    request.open('GET', dataset.media, false)
    try {
      request.send()
    } catch {
      // There is no network: what is printed is what the screen shows.
    }
    if (request.status !== 200) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(request.responseText)
    document.adoptedStyleSheets.push(sheet)
    dataset.media = ''
  }
  addEventListener('beforeprint', bring)
  const media = matchMedia(otherMedia)
  media.addEventListener('change', bring)
  if (media.matches) bring()
}
