/*
 * Where contents do not stand beside the text, a bar at the foot of the window says where one is, once one has begun to read. It is
 * loaded then; a low window has no room for it.
 */

const narrow = matchMedia('(max-width: 74.99rem) and (min-height: 28.01rem)');

function begin(): void {
  if (!narrow.matches || scrollY < innerHeight / 3) return;
  removeEventListener('scroll', begin);
  void import('./reading-bar.ts');
}

addEventListener('scroll', begin, { passive: true });

export {};
