/**
 * Gives the browser's own bars the colour of the page, now and when the sheet of the settings has come.
 * @param chosen whether any setting is; else the bars have their own colours
 */
export function colorBars(sheet: HTMLLinkElement, chosen: boolean) {
  const color = () => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')) {
      meta.dataset.own ??= meta.content
      meta.content = chosen ? getComputedStyle(document.documentElement).backgroundColor : meta.dataset.own
    }
  }
  sheet.onload = color
  color()
}
