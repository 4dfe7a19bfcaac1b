import { expect, type Page, test } from 'playwright/test';

const tray = (page: Page) => page.getByRole('region', { name: 'Packet' });
const partsOf = (page: Page) =>
  page.locator('.packet-part').evaluateAll((all) => all.map((part) => (part as HTMLElement).dataset['part']));

test('a packet of three from a reading page takes five presses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('report/hives/');
  let presses = 0;
  const press = async (name: RegExp | string, role: 'link' | 'button' = 'button') => {
    presses += 1;
    await page.getByRole(role, { name }).first().click();
  };
  await press('Paragraph 1', 'link');
  await press('Add to packet');
  await expect(tray(page)).toContainText('Packet: 1 part');
  await press(/^Add to the packet: .*paragraph 2$/);
  await press(/^Add to the packet: .*paragraph 3$/);
  await expect(tray(page)).toContainText('Packet: 3 parts');
  await press('Open the packet', 'link');
  await expect.poll(() => partsOf(page)).toEqual(['hives-1', 'hives-2', 'hives-3']);
  expect(presses).toBeLessThanOrEqual(5);
  // What can be done with it comes first.
  await expect(page.locator('main button:visible').first()).toHaveText('Print');
});

test('the tray stays while one reads on, and takes notes, charts and questions', async ({ page }) => {
  await page.goto('report/hives/');
  await page.getByRole('link', { name: 'Paragraph 1', exact: true }).click();
  await page.getByRole('button', { name: 'Add to packet' }).click();
  for (const what of [/: Note 12$/, /: Chart: The largest of the six/, /: Discussion question/])
    await page.getByRole('button', { name: what }).and(page.locator('.packet-sign')).first().click();
  await page.goto('letter/');
  await expect(tray(page)).toContainText('Packet: 4 parts');
  await page
    .getByRole('button', { name: 'Add to the packet: A Garden Takes a Chance on Clover, paragraph 2' })
    .click();
  // In the tray it is put in order by keys, and by dragging.
  await tray(page).locator('summary').click();
  await page.getByRole('button', { name: /^Earlier: A Garden/ }).press('Enter');
  await expect(page.getByRole('button', { name: /^Earlier: A Garden/ })).toBeFocused();
  const items = tray(page).getByRole('listitem');
  await items.nth(0).dragTo(items.nth(4));
  await page.getByRole('link', { name: 'Open the packet' }).click();
  await expect
    .poll(() => partsOf(page))
    .toEqual(['hives/note-12', 'hives/chart-six-plots', 'letter-2', 'hives/question-1', 'hives-1']);
  await expect(page.locator('[data-part="hives/chart-six-plots"] .chart tr')).not.toHaveCount(0);
  await expect(tray(page)).toHaveCount(0);
  await page.goto('report/hives/');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(tray(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.passage').first()).toBeVisible();
  await expect(page.locator('.packet-sign')).toHaveCount(0);
});

test('on a phone a part is dragged by its handle, and the page stays where it is', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({
    ...(baseURL && { baseURL }),
    ...{ viewport: { width: 360, height: 900 }, hasTouch: true, isMobile: true },
  });
  await page.goto('teach/packet/#parts=hives-1.hives-2.hives-3&title=Three');
  await page.getByText('Edit this packet').click();
  const items = page.locator('.packet-chosen > li');
  await expect(items).toHaveCount(3);
  await expect.poll(() => partsOf(page)).toHaveLength(3);
  await items.nth(0).scrollIntoViewIfNeeded();
  const [handle, last] = [
    await items.nth(0).locator('.part-handle').boundingBox(),
    await items.nth(2).boundingBox(),
  ];
  if (!handle || !last) throw new Error('Nothing to drag');
  const top = (await items.nth(0).boundingBox())?.y ?? 0;
  expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(24);
  const touch = await page.context().newCDPSession(page);
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await send('touchStart', y);
  for (const at of [y + 20, last.y, last.y + last.height / 2]) await send('touchMove', at);
  const moved = (await items.nth(0).boundingBox())?.y ?? 0;
  expect(Math.abs(moved - top)).toBeLessThan(3);
  await send('touchEnd');
  await expect.poll(() => partsOf(page)).toEqual(['hives-2', 'hives-3', 'hives-1']);
  await page.close();
});

test('questions are chosen and asked, and sentences left out, on each part; the link holds it', async ({
  page,
  browser,
}) => {
  await page.goto('teach/packet/#parts=hives-3&questions=1&tasks=1&editors=1&change');
  const part = page.locator('.packet-part');
  await expect(part.locator('.packet-passage')).toHaveCount(1);
  const before = (await part.locator('.packet-passage').textContent()) ?? '';
  await expect(part.locator('.packet-tasks li')).toHaveCount(1);
  await expect(part.locator('.packet-editors')).not.toHaveCount(0);
  await page.getByText('Questions and cuts').click();
  const options = page.locator('.part-options');
  const asked = await part.locator('.packet-questions li').count();
  await options.getByRole('checkbox').first().uncheck();
  await expect(part.locator('.packet-questions li')).toHaveCount(asked - 1);
  await options.getByLabel('Questions of your own, one a line').fill('Why the clover?\nWho counted?');
  await options.locator('summary').focus();
  await expect(part.locator('.packet-questions li').last()).toHaveText('Who counted?');
  await options.getByRole('group', { name: 'Sentences' }).getByRole('checkbox').nth(1).uncheck();
  await expect(part.locator('.left-out')).toHaveText('[…] ');
  const after = (await part.locator('.packet-passage').textContent()) ?? '';
  expect(after.length).toBeLessThan(before.length);
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.locator('.packet-passage')).toHaveText(after, { useInnerText: false });
  await expect(other.locator('.packet-questions li').last()).toHaveText('Who counted?');
  // A paragraph that has been rewritten since is printed whole, and that is said.
  await other.goto('about:blank');
  await other.goto(page.url().replace(/cut=hives-3:\d+:/, 'cut=hives-3:99:'));
  await expect(other.locator('.packet-passage')).toHaveText(before);
  await expect(other.locator('.packet-told')).toContainText('the paragraph has changed');
});

test('on the page for teachers a paragraph is chosen, and linked, cited or put into a packet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('teach/');
  await page
    .getByLabel('A paragraph to hand out')
    .selectOption({ label: 'Does the Hive Matter? paragraph 2' });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/report\/hives\/#hives-2$/);
  await page.getByRole('link', { name: 'Show its citation' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toContainText('hives/#hives-2');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add it to a packet' }).click();
  await expect(tray(page)).toContainText('Packet: 1 part');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader checks what was read: writes, then opens the model answer', async ({ page }) => {
    const sent: string[] = [];
    await page.goto('report/hives/');
    await page.getByRole('link', { name: 'Tasks with answers' }).click();
    await expect(page).toHaveURL('teach/tasks/#tasks-hives');
    // The typeface may come late; without scripts nobody can be asked whether it is there.
    page.on('request', (request) => request.resourceType() !== 'font' && sent.push(request.url()));
    const task = page.locator('#hives-task-2');
    await task.getByRole('textbox', { name: 'Which of the six shares is the largest?' }).fill('The clover.');
    await expect(task.getByText('That of the clover, 20%.')).toBeHidden();
    await task.getByText('Model answer').click();
    await expect(task.getByText('That of the clover, 20%.')).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('a ready-made packet says its level, time and outcomes, and prints the editors’ notes where it is to', async ({
    page,
  }) => {
    await page.goto('teach/');
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Small shares' }) });
    await expect(row.getByRole('definition')).toHaveText([
      'For beginners',
      '1½ hours',
      'Say what a share is a share of.',
      'Find the whole of each.',
    ]);
    await page.getByRole('link', { name: 'Small shares' }).click();
    await expect(page.locator('.packet-editors .editors')).not.toHaveCount(0);
    await expect(page.locator('.packet-tasks li')).toHaveCount(1);
    await page.goto('teach/numbers/');
    await expect(page.locator('.packet-editors')).toHaveCount(0);
  });
});
