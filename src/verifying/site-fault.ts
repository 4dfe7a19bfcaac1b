/** What can be wrong with a site that was rendered, each code phrased by what was found. */
export const siteFaultCodes = {
  'missing-page': 'An address of the site that no page answers.',
  'unknown-page': 'A page that is no address of the site.',
  'unknown-file': 'A file that no reader should get.',
  'broken-link': 'A link to what is not there, or past the folder of the site.',
  'unsafe-address': 'A link that runs code, or loads from elsewhere.',
  'broken-id': 'An id that stands twice, or is empty.',
  'wrong-file': 'A file for hosts, programs or downloads that says otherwise than the content.',
  'missing-file': 'A file of the site that is not there.',
  'other-bytes': 'A file whose bytes are not those of its checksum.',
  'no-title': 'A page without a title, or without one heading of the first level.',
  'no-alternative': 'An image without a text alternative.',
  'inline-code': 'Code or styles inside a page, which the policy forbids.',
  'forbidden-element': 'A frame, a plug-in or a base address, or code and styles from elsewhere.',
  'wrong-policy': 'A page without the policy that browsers are to hold it to, or with another.',
  'wrong-mark': 'A mark that leads to another note than its own, or a note that leads back to another mark.',
  'lost-words': 'A text or record whose words on the page are not those of its source.',
} as const;

export interface SiteFault {
  /** From the root of the site: `/brief/protecting/`. */
  address: string;
  code: keyof typeof siteFaultCodes;
  message: string;
}

export const siteFault = (address: string, code: SiteFault['code'], message: string): SiteFault => ({
  address,
  code,
  message,
});

/** A site that was rendered but must not be published; names every fault. */
export class SiteError extends Error {
  readonly faults: SiteFault[];

  constructor(faults: SiteFault[]) {
    const lines = faults.map(({ address, code, message }) => `${address}  ${code}\n  ${message}`);
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(`${lines.join('\n\n')}\n\n${count} in the pages.`);
    this.name = 'SiteError';
    this.faults = faults;
  }
}
