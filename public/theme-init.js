// Runs before anything is drawn, so that a page never flashes in the wrong theme or size. Whatever is not one of these
// values (an older version's, somebody's nonsense) is passed over, and so is a browser that denies storage.
{
  const root = document.documentElement;
  if ('popover' in HTMLElement.prototype) {
    const known = {
      theme: ['light', 'dark'],
      size: ['small', 'large', 'larger'],
      notes: ['end'],
      volume: ['text', 'all'],
    };
    root.dataset.scripts = '';
    try {
      for (const [name, values] of Object.entries(known)) {
        const value = localStorage.getItem(`reader:${name}`);
        if (values.includes(value)) root.dataset[name] = value;
      }
    } catch {
      // The defaults do.
    }

    // The typeface is asked for ahead only where it can be there in time: a browser waits some 50 ms for it before it draws
    // anything, and on a slow line would wait in vain. There it comes for the next page.
    const [visit] = performance.getEntriesByType('navigation');
    // A browser that tells nothing of times (against fingerprinting) says nothing of the line either.
    if (visit && visit.responseStart - visit.requestStart < 50)
      for (const href of document.currentScript.dataset.faces.split(' '))
        document.head.append(
          Object.assign(document.createElement('link'), {
            rel: 'preload',
            as: 'font',
            crossOrigin: '',
            href,
          }),
        );

    // Editors' notes and charts fold as the reader has it while they come in, so that nothing moves later.
    const { volume } = root.dataset;
    if (volume)
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node.className === 'fold') node.open = volume === 'all';
      }).observe(root, { childList: true, subtree: true });

    // Whether notes can stand in the margin (notes.css). An engine that knows anchors may yet lay two notes over each
    // other, at once or when the text moves: so it is measured, on two of them beside a column that grows.
    const column = document.createElement('div');
    const add = (css) => {
      const part = column.cloneNode();
      part.style.cssText = `height:9px;${css}`;
      return column.appendChild(part);
    };
    const note = (mark) =>
      add(
        `position:absolute;anchor-name:--n;top:max(anchor(${mark} top),calc(anchor(--n bottom,-1px) + 1px))`,
      );
    const text = add('anchor-name:--a');
    add('anchor-name:--b');
    note('--a');
    const last = note('--b');
    column.style.position = 'absolute';
    root.append(column);
    const near = last.offsetTop;
    text.style.height = '90px';
    if (near + last.offsetTop !== 100) root.dataset.margin = 'none';
    column.remove();
  } else {
    // A browser older than the scripts gets the page as without them, not half of what they do.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'none'";
    document.head.append(policy);
  }
}
