import { createRoot } from 'react-dom/client'
import { installFonts } from '../fonts/font-faces'
import { GalleryPage } from './gallery-page'
import './gallery.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the gallery.')
installFonts(document)
createRoot(root).render(<GalleryPage />)
