// Suggestions while typing: an editable combobox with a list, as the ARIA Authoring Practices describe it.
// Without this file, or when the server has none to give, the search box is the plain form it always was.

type Suggestion = { name: string; kind: string; url: string };

const pause = 150;
const fewestLetters = 2;

document.querySelectorAll<HTMLFormElement>('form[data-suggest]').forEach(suggestIn);

function suggestIn(form: HTMLFormElement) {
  const words = form.dataset;
  const input = form.querySelector('input')!;
  const list = made('ul', { id: 'goi-y', class: 'goi-y', role: 'listbox', 'aria-label': words.list! });
  const status = made('p', { class: 'vh', role: 'status' });
  let timer = 0;
  let request: AbortController | undefined;
  let active = -1;

  list.hidden = true;
  set(input, {
    role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
  });
  form.append(list, status);

  input.addEventListener('input', event => (event as InputEvent).isComposing ? stop() : askSoon());
  input.addEventListener('compositionend', askSoon);
  input.addEventListener('keydown', press);
  input.addEventListener('blur', close);
  // What the back button brings back is the page without its list.
  addEventListener('pagehide', close);

  function askSoon() {
    stop();
    timer = setTimeout(ask, pause);
  }

  function stop() {
    clearTimeout(timer);
    request?.abort();
  }

  async function ask() {
    stop();
    const text = input.value.trim();
    if (text.length < fewestLetters) {
      return close();
    }
    const { signal } = request = new AbortController();
    try {
      const answer = await fetch(`${words.suggest}&q=${encodeURIComponent(text)}`, { signal });
      const found: Suggestion[] = answer.ok ? await answer.json() : [];
      if (!signal.aborted && document.activeElement === input) {
        show(found);
      }
    } catch {
      // Typed on, or no server: nothing to say either way.
      if (!signal.aborted) {
        close();
      }
    }
  }

  function show(found: Suggestion[]) {
    close();
    if (found.length === 0) {
      return;
    }
    list.replaceChildren(...found.map(option));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    status.textContent = (found.length === 1 ? words.one! : words.many!).replace('{0}', `${found.length}`);
  }

  function option({ name, kind, url }: Suggestion, n: number) {
    const item = made('li', { id: `goi-y-${n}`, role: 'option', 'aria-selected': 'false', 'data-url': url });
    item.append(made('span', {}, name), ' ', made('small', {}, kind));
    // The focus stays in the box, else its list would close before the click arrives.
    item.addEventListener('mousedown', event => event.preventDefault());
    item.addEventListener('click', () => go(item));
    return item;
  }

  function close() {
    stop();
    activate(-1);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    status.textContent = '';
  }

  function activate(n: number) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = n;
    const item = list.children[n];
    if (item) {
      set(item, { 'aria-selected': 'true' });
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function press(event: KeyboardEvent) {
    // While a word is being composed the keys belong to the input method.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) {
      return;
    }
    if (list.hidden ? pressClosed(event.key) : pressOpen(event.key)) {
      event.preventDefault();
    }
  }

  /** Whether the key was used up. */
  function pressClosed(key: string) {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      ask();
      return true;
    }
    if (key === 'Escape' && input.value) {
      input.value = '';
      stop();
      return true;
    }
    return false;
  }

  function pressOpen(key: string) {
    // One place more than options: in the box itself, where nothing is chosen.
    const places = list.children.length + 1;
    const last = places - 2;
    if (key === 'ArrowDown') {
      activate((active + 2) % places - 1);
    } else if (key === 'ArrowUp') {
      activate((active + places) % places - 1);
    } else if (key === 'Home' && active >= 0) {
      activate(0);
    } else if (key === 'End' && active >= 0) {
      activate(last);
    } else if (key === 'Enter' && active >= 0) {
      go(list.children[active]);
    } else if (key === 'Escape') {
      close();
    } else {
      return false;
    }
    return true;
  }

  function go(item: Element) {
    const url = item.getAttribute('data-url')!;
    close();
    location.assign(url);
  }
}

function made<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string>, text = '') {
  const element = document.createElement(name);
  set(element, attributes);
  // Names come from editors: text, never markup.
  element.textContent = text;
  return element;
}

function set(element: Element, attributes: Record<string, string>) {
  for (const name in attributes) {
    element.setAttribute(name, attributes[name]);
  }
}
