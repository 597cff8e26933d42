import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { languages } from '../../lib/report/vocabulary.ts'
import { buildSearchData } from '../../lib/search/build-search-data.ts'
import { openIndex } from '../../lib/search/open-index.ts'
import { unitContent } from './write-content.ts'

test.each(['content', unitContent])(
  'what a concern of %s says is not there, the search does not find',
  async (folder) => {
    const { site } = await loadSite(folder)
    if (!site) throw new Error(`${folder} does not load`)
    const found = site.editions.flatMap((edition) => {
      const index = openIndex(buildSearchData(site, edition))
      return edition.concerns.flatMap(({ id, silent }) =>
        silent.flatMap((words) =>
          languages.flatMap((language) =>
            index
              .search(words[language], { language })
              .results.map(({ path }) => `${id}: ${words[language]} → ${path}`),
          ),
        ),
      )
    })
    expect(found).toEqual([])
  },
)
