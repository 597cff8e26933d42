import { Concerns } from '../../../../components/concerns/view.tsx'
import { PageShell } from '../../../../components/page-shell/view.tsx'
import { routeOf } from '../../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('concerns', PageShell, Concerns)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
