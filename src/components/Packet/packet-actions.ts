import * as messages from '../../messages/messages.ts';

/* Printing a packet, and handing out its link: the first things that whoever opens one is offered. */

document.querySelector('.packet-print')?.addEventListener('click', () => window.print());
const button = document.querySelector<HTMLElement>('.packet-copy');
button?.addEventListener('click', async () => {
  const { copy, tell, titled } = await import('../CopyLink/copy.ts');
  const title = document.querySelector('.packet :is(h1, h2)')?.textContent?.trim() || 'Packet';
  const done = await copy(location.href, [titled(title, location.href)]);
  tell(button, done, messages.presses.linkCopied, location.href);
});
