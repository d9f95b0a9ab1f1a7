import { bridgeSuite } from '../bridge/suite/bridge-suite'
import { suiteHost } from './support'

bridgeSuite('the bridge of the browser host, over HTTP', suiteHost)
