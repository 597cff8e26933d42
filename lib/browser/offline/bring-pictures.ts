/**
 * Brings the picture that stands on paper alone before it is printed: by way of a worker it would come too late, even past
 * it (“addRoutes”), since Chromium prints without waiting for it. For this page it does so at once, for those that take its place
 * as soon as the reader reaches for the keys to print.
 */
export function bringPictures(): void {
  const bring = () => {
    for (const picture of document.querySelectorAll<HTMLImageElement>('.printed img'))
      picture.loading = 'eager'
  }
  bring()
  addEventListener('keydown', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && bring())
}
