import { createRoot } from 'react-dom/client'
import { AudiencePage } from './app/present/audience-page'
import { Start } from './app/start'
import { installFonts } from './fonts/font-faces'
import { audienceName } from './host/audience-address'
import { connectBridge } from './host/connect-bridge'
import { sealOnMessage } from './host/seal-page'
import { keepInputMethodKeys } from './input-method'
import './styles/index.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the window.')
installFonts(document)
keepInputMethodKeys(window)
const audience = audienceName(window.location.hash)
// The audience's view asks nothing of the host: what it shows comes from the presenter's window.
if (audience !== null) {
  sealOnMessage()
  createRoot(root).render(<AudiencePage name={audience} />)
} else createRoot(root).render(<Start client={await connectBridge()} />)
