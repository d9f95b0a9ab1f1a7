/** @param {Element} list @param {string} text */
export function write(list, text) {
  const item = document.createElement('li')
  item.textContent = text
  list.append(item)
}
