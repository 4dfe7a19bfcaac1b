/**
 * Whether the site is kept on readers' devices. It is where SITE_URL names the host that it is built for; OFFLINE=on or
 * OFFLINE=off says otherwise. A site built with "off" takes back what an earlier one has left on devices.
 */
export const keepsOffline = readSwitch('OFFLINE') ?? process.env['SITE_URL'] !== undefined;

function readSwitch(name: string): boolean | undefined {
  const value = process.env[name];
  if (value === undefined || value === '') return undefined;
  if (value !== 'on' && value !== 'off')
    throw new Error(`${name} is "${value}". Write ${name}=on or ${name}=off.`);
  return value === 'on';
}
