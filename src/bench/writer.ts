import { plural } from '../model/plural.ts';

/**
 * Writes prose that is as varied as prose is, and the same whenever it is asked: sentences of an invented survey of
 * upland valleys, their water, fields and councils. Names are made of syllables, so that a larger collection has a larger
 * vocabulary, as real ones do.
 */
export class Writer {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1 (mulberry32). */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  choose<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  /** Two or three syllables: "Harnevik". */
  name(): string {
    const syllables = Array.from(
      { length: this.number(2, 3) },
      () => this.choose(onsets) + this.choose(rimes),
    );
    return capitalize(syllables.join(''));
  }

  /** Some 15 words. */
  sentence(): string {
    const words: Record<string, () => string> = {
      noun: () => this.choose(nouns),
      nouns: () => plural(this.choose(nouns)),
      adjective: () => this.choose(adjectives),
      verb: () => this.choose(verbs),
      name: () => (this.random() < 0.3 ? this.name() : this.choose(places)),
      year: () => String(this.number(1948, 2021)),
      adverb: () => this.choose(adverbs),
    };
    const filled = this.choose(patterns).replace(/\{(\w+)\}/g, (_, slot: string) => words[slot]?.() ?? slot);
    return `${capitalize(filled)}.`;
  }

  /** Sentences of about as many words together. */
  prose(words: number): string[] {
    const sentences: string[] = [];
    for (let written = 0; written < words; written += sentences.at(-1)?.split(' ').length ?? 1) {
      sentences.push(this.sentence());
    }
    return sentences;
  }

  /** A few words for a title. */
  title(): string {
    return capitalize(
      this.choose([
        () => `${this.choose(adjectives)} ${plural(this.choose(nouns))} and the ${this.choose(nouns)}`,
        () => `the ${this.choose(nouns)} of ${this.choose(places)}`,
        () =>
          `${plural(this.choose(nouns))}, ${plural(this.choose(nouns))} and the ${this.choose(adjectives)} year`,
        () => `who keeps the ${this.choose(nouns)} of ${this.name()}`,
      ])(),
    );
  }
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const onsets = 'b br d dr f g gr h j k kl l m n p r s sk st t th v w'.split(' ');
const rimes = 'a al an ar e el en er i ik in ir o old om or u und ung ur'.split(' ');

const places =
  'Upper Tarn|Lower Tarn|Hask|Brennick|Sorrel Vale|Ostrand|Miller’s Reach|Quern|Dunmarrow|Ketterby|Ald Pass|Velm|Stonewick|Far Lodd|Near Lodd|Harrow Dyke|Pell|Thornmere|Ruskin Flats|Eddle|Gannet Moor|Wych Bridge|Marl|Corrow|Saint Osk|Long Barrow|Tull|Whinfell|Carse|Oxley Water'.split(
    '|',
  );

const nouns =
  'terrace,cistern,weir,council,tenant,harvest,channel,survey,ledger,orchard,flood,drought,pump,meadow,commons,ditch,sluice,warden,household,cooperative,tax,road,market,mill,reservoir,boundary,pasture,winter,border,subsidy,crop,engineer,treaty,loan,assembly,parish,quarry,spring,tributary,river,valley,canal,orchardist,shepherd,lease,dispute,register,committee,inspector,measure,forecast,rota,dam,embankment,ford,bridge,wage,credit,archive,map,petition,decree,charter,census,steward,granary,auction,levy,fallow,seed,flock,drain,gauge,basin,slope,ridge,plot,field,well,aqueduct,bylaw,custom,quota,ration,contract,witness,court,magistrate,province,ministry,rainfall,snowmelt,aquifer,silt,peat,reed,willow,barley,rye,lentil,sheep'.split(
    ',',
  );

const adjectives =
  'upland,shared,dry,wet,early,late,narrow,broad,customary,written,provisional,yearly,private,communal,steep,terraced,rival,cautious,costly,modest,reliable,disputed,hereditary,seasonal,public,unpaid,old,recent,northern,southern,remote,fertile,stony,crowded,silent,careful,unequal,lasting,local,foreign,official,hidden,shallow,deep,slow,sudden,familiar,uncertain,gradual,partial'.split(
    ',',
  );

const verbs =
  'repaired,measured,divided,inherited,abandoned,recorded,questioned,enlarged,leased,defended,neglected,surveyed,financed,postponed,refused,restored,rebuilt,drained,irrigated,taxed,protected,described,doubted,compared,replaced,extended,reduced,shared,governed,mapped'.split(
    ',',
  );

const adverbs =
  'slowly,rarely,often,openly,quietly,twice,seldom,usually,only partly,almost wholly,in the end,once more,at great cost,without delay,by agreement,against advice'.split(
    ',',
  );

const patterns = [
  'the {noun} at {name} was {adverb} {verb} by the {adjective} {nouns} that depended on its {noun}',
  'when the {noun} failed in {year}, {nouns} from {name} {verb} a {adjective} {noun} and kept it',
  'no {noun} in {name} explains why the {adjective} {nouns} {verb} what their neighbors had {verb}',
  'it may be that the {noun}, rather than the {noun}, {verb} the {adjective} {nouns} of {name}',
  'after {year} the {adjective} {noun} of {name} {adverb} {verb} its {nouns}, as the {noun} shows',
  'two {nouns} disagree: one holds that {name} {verb} the {noun}, the other that it never {verb} any {noun}',
  'a {adjective} {noun} and a {adjective} {noun} are not the same, though the {nouns} of {name} {verb} both',
  'the authors argue that {nouns} without a {noun} are {adverb} {verb}, and name {name} as their case',
  'between {name} and {name} lies the {adjective} {noun} which every {noun} since {year} has {verb}',
  'what the {noun} {verb} in one {noun}, the {adjective} {nouns} of {name} had {verb} long before',
  'here the {noun} differs from the {noun}: it was {verb} in {year}, {adverb}, and by {adjective} {nouns}',
  'of all the {nouns} in {name}, only the {adjective} ones were {verb} before the {noun} of {year}',
  'neither the {noun} nor the {noun} was {verb}, yet {nouns} at {name} {adverb} counted on both',
  'whether the {adjective} {noun} caused the {noun} or merely came before it, the {nouns} of {name} do not say',
];
