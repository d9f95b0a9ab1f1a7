import { createRoot } from 'react-dom/client'
import { Start } from './app/start'
import { installFonts } from './fonts/font-faces'
import { connectBridge } from './host/connect-bridge'
import './styles/index.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the window.')
installFonts(document)
createRoot(root).render(<Start client={connectBridge()} />)
