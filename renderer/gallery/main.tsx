import { createRoot } from 'react-dom/client'
import { installFonts } from '../fonts/font-faces'
import { keepInputMethodKeys } from '../input-method'
import { GalleryPage } from './gallery-page'
import './gallery.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the gallery.')
installFonts(document)
keepInputMethodKeys(window)
createRoot(root).render(<GalleryPage />)
