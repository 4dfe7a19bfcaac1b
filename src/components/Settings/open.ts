/* The settings' script is loaded when a reader reaches for them; their effect on a page is early.js's. */

const button = document.querySelector('.settings-button');
for (const reach of ['pointerenter', 'focus', 'click']) {
  button?.addEventListener(reach, () => void import('./settings.ts'), { once: true });
}

export {};
