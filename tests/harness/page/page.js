import { write } from './write.js'

// A page that writes down what it hears, for the tests to read.
const heard = document.querySelector('#heard')
const violations = document.querySelector('#violations')

document.addEventListener('securitypolicyviolation', (event) => write(violations, event.violatedDirective))
for (const name of [
  'menu:command',
  'export:progress',
  'deck:open-requested',
  'host:notice',
  'deck:changed',
  'world:changed',
]) {
  window.chengyu.on(name, (...args) => write(heard, `${name} ${args.length} ${JSON.stringify(args[0]).slice(0, 300)}`))
}
