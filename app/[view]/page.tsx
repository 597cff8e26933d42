import { Home } from '../../components/home/view.tsx'
import { PageShell } from '../../components/page-shell/view.tsx'
import { routeOf } from '../route-of.tsx'

const route = routeOf('home', PageShell, Home)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
