// The files of this folder are joined, in the order HtmlWriter names, inside one function: what one declares, the next may use.
// Text of documents reaches the page through textContent alone.

const byId = id => document.getElementById(id);

function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'class') element.className = value;
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

// Words of a document, kept apart from what stands beside them whatever their direction.
const words = (text, className = '') => {
  const element = el('bdi', className ? { class: className } : {});
  element.textContent = text;
  return element;
};

const plural = (count, noun) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

const share = (shown, all, noun) =>
  shown === all ? plural(all, noun) : `${shown.toLocaleString('en')} of ${plural(all, noun)}`;
