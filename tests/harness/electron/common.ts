/** What every process of Electron has. */
export { shell } from './system'
