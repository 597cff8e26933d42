import { PageShell } from '../../../components/page-shell/view.tsx'
import { SearchPage } from '../../../components/search-page/view.tsx'
import { routeOf } from '../../route-of.tsx'

const route = routeOf('search', PageShell, SearchPage)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
