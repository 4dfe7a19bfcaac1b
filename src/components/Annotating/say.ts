/** Says something to who listens to the page: what changed is read out, when the reader rests. */
export function say(text: string): void {
  let status = document.querySelector('.pencil-status');
  if (!status) {
    status = document.createElement('p');
    status.className = 'pencil-status sr-only';
    status.role = 'status';
    document.body.append(status);
  }
  const line = status;
  line.textContent = '';
  // A status is read out when its text changes, not when it comes with text.
  setTimeout(() => {
    line.textContent = text;
  }, 50);
}
