import * as messages from '../../messages/messages.ts';
import { load } from './notebook-notes.ts';
import { attempt, one, say, status } from './notebook-page.ts';
import { clear, restore } from './notebook-store.ts';
import { offerUndo } from './undo.ts';

/* One press deletes everything, and another takes that back while the page is open. */

one('.notebook-delete button').addEventListener('click', async () => {
  let undo: (() => Promise<void>) | undefined;
  const told = await attempt(async () => {
    const everything = await clear();
    undo = async () => {
      const told = await attempt(async () => {
        await restore(everything);
        return messages.kept.allBack;
      });
      await load();
      say(told);
      status.focus();
    };
    return messages.kept.allDeleted;
  });
  await load();
  say(told);
  if (undo) offerUndo(told, undo, true);
  else status.focus();
});
