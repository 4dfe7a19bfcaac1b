// Runs before anything is drawn, so that a page never flashes in the wrong theme or size. Whatever is not one of these
// values (an older version's, somebody's nonsense) is passed over, and so is a browser that denies storage.
{
  const root = document.documentElement;
  if ('popover' in HTMLElement.prototype) {
    const known = { theme: ['light', 'dark'], size: ['small', 'large', 'larger'], notes: ['end'] };
    root.dataset.scripts = '';
    try {
      for (const [name, values] of Object.entries(known)) {
        const value = localStorage.getItem(`reader:${name}`);
        if (values.includes(value)) root.dataset[name] = value;
      }
    } catch {
      // The defaults do.
    }
  } else {
    // A browser older than the scripts gets the page as without them, not half of what they do.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'none'";
    document.head.append(policy);
  }
}
