import { Home } from '../../components/home/view.tsx'
import { PageShell } from '../../components/page-shell/view.tsx'
import { routeOf } from '../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('home', PageShell, Home)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
