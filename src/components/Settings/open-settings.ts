/* The settings' script is loaded when a reader reaches for them; their effect on a page is theme-init.js's. */

const load = () => void import('./settings.ts');
const button = document.querySelector('.settings-button');
for (const reach of ['pointerenter', 'focus', 'click']) button?.addEventListener(reach, load, { once: true });
// On a slow line a reader has opened them before this script is here.
if (document.querySelector('#settings:popover-open')) load();

// At the top there is no place to keep.
addEventListener('scroll', () => void import('./keep-place.ts'), { once: true });

export {};
