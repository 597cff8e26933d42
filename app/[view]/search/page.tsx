import { PageShell } from '../../../components/page-shell/view.tsx'
import { SearchPage } from '../../../components/search-page/view.tsx'
import { routeOf } from '../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('search', PageShell, SearchPage)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
