// The card: bus, clock, memory and firmware joined. A little long: one class that guards one state.
import { and, getField, hex, or, type Word } from '#lib/bits/index.ts';
import { CardFault, type Bus, type Inspect } from './bus.ts';
import { CODE_MASK, commandLabel, SEQ_MASK } from './codes.ts';
import { checkConfig, type CardConfig } from './config.ts';
import { isNumImages, MAILBOX, post, replyTo, type Reply } from './firmware.ts';
import { elementAddress, LAYOUTS, publicBase, scratchName } from './layout.ts';
import { buildScratchpad, concreteFid, iguLine, registerValues } from './memory.ts';
import * as registers from './registers.ts';
import {
  copyState,
  type CardMark,
  type CardSnapshot,
  type CommandEntry,
  type Mailbox,
  type State,
  type Target
} from './state.ts';

const SCRATCH = registers.MCP_REG_SCRATCH;
const SCRATCH_END = SCRATCH + registers.MCP_REG_SCRATCH_SIZE;
const ALL_ONES = 0xffffffff;

/**
 * A card as one PCI function’s driver sees it through BAR0. Time moves only through `advance`.
 *
 * The firmware takes a command when a new value is written to `drv_mb_header`, with the parameter
 * and data that stand in the mailbox at that moment. If another comes before the answer is written,
 * the newer one wins and the older is never answered.
 */
export class Card implements Bus, Inspect {
  readonly config: CardConfig;
  /** GRC address of this function’s `public_drv_mb`. */
  readonly mailboxAddress: number;
  readonly #registers: ReadonlyMap<number, Word>;
  #state: State;

  /** A card that was just switched on. Throws RangeError where the configuration describes none. */
  constructor(config: CardConfig) {
    this.config = config;
    this.mailboxAddress = elementAddress(
      publicBase(config.sharedMemAddr),
      LAYOUTS[config.layout].sections.PUBLIC_DRV_MB,
      config.pf
    );
    this.#registers = registerValues(config);
    checkConfig(config);
    const { notReady, noShmem } = config.faults;
    const ready = notReady === undefined && noShmem !== true;
    this.#state = {
      time: 0,
      resets: 0,
      ready,
      readyAt: noShmem === true ? null : (notReady?.readyAfterMicroseconds ?? null),
      ptt: new Array<Word>(2 * registers.PTT_WINDOWS).fill(0),
      image: this.#image(0, ready),
      changes: new Map(),
      recent: new Map(),
      pending: null,
      unread: null,
      resetArmed: false,
      replaced: null,
      commands: []
    };
  }

  /** The state as it is now, to come back to any number of times. */
  mark(): CardMark {
    const state = this.#state;
    state.changes = this.#changes();
    state.recent.clear();
    return { state: copyState(state) };
  }

  /** Goes back to a state marked on this card or on one with the same configuration. */
  rollback(mark: CardMark): void {
    this.#state = copyState(mark.state);
  }

  /** Commands that the firmware took, oldest first. */
  get commands(): readonly CommandEntry[] {
    return this.#state.commands;
  }

  /** Microseconds since power-on. */
  get time(): number {
    return this.#state.time;
  }

  /** Lets time pass; the firmware writes the answers that fall due. Throws for a negative step. */
  advance(microseconds: number): void {
    if (!(microseconds >= 0)) throw new RangeError(`card: advance(${microseconds})`);
    const state = this.#state;
    state.time += microseconds;
    if (state.readyAt !== null && state.time >= state.readyAt) this.#becomeReady();
    if (state.pending !== null && state.time >= state.pending.due) this.#answer();
  }

  readl(offset: number): Word {
    const grc = this.#locate(offset);
    if (grc === registers.MISCS_REG_GENERIC_POR_0 && this.#state.resetArmed) this.#reset();
    const value = this.#value(offset, grc);
    if (grc === this.mailboxAddress + MAILBOX.fwMbHeader) this.#headerRead();
    return value;
  }

  peek(offset: number): Word {
    return this.#value(offset, this.#locate(offset));
  }

  writel(offset: number, value: Word): void {
    const grc = this.#locate(offset);
    if (this.config.faults.allOnes === true) return;
    if (grc === null) {
      if (offset >= 8 * registers.PTT_WINDOWS) throw new CardFault('read-only', offset, null);
      this.#state.ptt[offset / 4] = value;
      return;
    }
    if (grc < SCRATCH || grc >= SCRATCH_END) {
      const found = registers.findRegister(grc);
      if (found === null) throw new CardFault('unmapped-grc', offset, grc);
      if (found.register.access === 'R') throw new CardFault('read-only', offset, grc);
      if (grc >= registers.GRC_LOW_END) this.#state.recent.set(grc, value);
      return;
    }
    const doorbell = grc === this.mailboxAddress && value !== this.#scratch(grc);
    this.#put(grc, value);
    if (doorbell) this.#take(value);
  }

  /** What an access at this BAR0 offset would touch now; throws the fault that it would raise. */
  translate(offset: number): Target {
    const grc = this.#locate(offset);
    if (grc === null) {
      if (offset === registers.ME_OPAQUE) return { grc, name: 'PXP_PF_ME_OPAQUE_ADDR' };
      if (offset === registers.ME_CONCRETE) return { grc, name: 'PXP_PF_ME_CONCRETE_ADDR' };
      const part = offset % 8 === 0 ? 'offset' : 'pretend';
      return { grc, name: `PTT[${Math.floor(offset / 8)}].${part}` };
    }
    if (grc >= SCRATCH && grc < SCRATCH_END) return { grc, name: scratchName(this.config, grc) };
    const found = registers.findRegister(grc);
    if (found === null) {
      if (this.config.faults.allOnes === true) return { grc, name: `GRC ${hex(grc, 6)}` };
      throw new CardFault('unmapped-grc', offset, grc);
    }
    const { register, index } = found;
    return { grc, name: register.count > 1 ? `${register.name}[${index}]` : register.name };
  }

  /** The words of this function’s mailbox; all 0 without shared memory. */
  mailbox(): Mailbox {
    const word = (offset: number): Word => this.#scratch(this.mailboxAddress + offset);
    return {
      drvMbHeader: word(MAILBOX.drvMbHeader),
      drvMbParam: word(MAILBOX.drvMbParam),
      fwMbHeader: word(MAILBOX.fwMbHeader),
      fwMbParam: word(MAILBOX.fwMbParam),
      drvPulseMb: word(MAILBOX.drvPulseMb),
      mcpPulseMb: word(MAILBOX.mcpPulseMb),
      unionData: [0, 1, 2, 3, 4, 5, 6, 7].map((index) => word(MAILBOX.unionData + 4 * index))
    };
  }

  snapshot(): CardSnapshot {
    const { time, resets, ready, ptt, pending, unread, resetArmed, commands } = this.#state;
    return {
      time,
      resets,
      ready,
      ptt: ptt.slice(),
      changes: [...this.#changes()].sort(([a], [b]) => a - b),
      mailbox: this.mailbox(),
      pending,
      unread,
      resetArmed,
      commands: commands.slice()
    };
  }

  /** True while an answer to BIST_TEST NUM_IMAGES is written and the driver has not read it. */
  pendingReply(): boolean {
    const { unread, commands } = this.#state;
    const entry = unread === null ? undefined : commands[unread];
    return entry !== undefined && isNumImages(entry.code, entry.param);
  }

  /** True if a `readl` here would be the driver’s first look at that answer: its header or parameter. */
  wouldReadReply(offset: number): boolean {
    if (!this.pendingReply()) return false;
    const at = (this.#locate(offset) ?? 0) - this.mailboxAddress;
    return at === MAILBOX.fwMbHeader || at === MAILBOX.fwMbParam;
  }

  /**
   * Makes that answer another one, and every later answer to the same question: its code (low half
   * ignored) and its parameter. The card is then as if the firmware had said so. Throws where
   * `pendingReply()` is false.
   */
  replaceReply(code: Word, param: Word): void {
    const { unread, commands } = this.#state;
    const entry = unread === null ? undefined : commands[unread];
    if (unread === null || entry === undefined || !this.pendingReply()) {
      throw new Error('card: no unread answer to BIST_TEST NUM_IMAGES');
    }
    const header = or(and(code, CODE_MASK), entry.seq);
    this.#post({ header, param, data: [] });
    this.#state.replaced = { code, param };
    commands[unread] = { ...entry, answer: header, answerParam: param };
  }

  /** Its state. For answer.ts, which only looks. */
  get inside(): Readonly<State> {
    return this.#state;
  }

  /** The GRC address behind a BAR0 offset, or null in the admin window. */
  #locate(offset: number): number | null {
    if (offset % 4 !== 0) throw new CardFault('misaligned', offset, null);
    if (!(offset >= 0 && offset < registers.BAR_END)) {
      throw new CardFault('outside-bar', offset, null);
    }
    if (offset >= registers.WINDOW_BASE) {
      const window = Math.floor(offset / registers.WINDOW_SIZE) - 1;
      const entry = this.#state.ptt[2 * window] ?? 0;
      return 4 * getField(entry, registers.PTT_OFFSET_FIELD) + (offset % registers.WINDOW_SIZE);
    }
    const known =
      offset < 8 * registers.PTT_WINDOWS ||
      offset === registers.ME_OPAQUE ||
      offset === registers.ME_CONCRETE;
    if (!known) throw new CardFault('unmapped-bar', offset, null);
    return null;
  }

  #value(offset: number, grc: number | null): Word {
    if (this.config.faults.allOnes === true) return ALL_ONES;
    if (grc === null) {
      if (offset < 8 * registers.PTT_WINDOWS) return this.#state.ptt[offset / 4] ?? 0;
      // The opaque id of a physical function is its number here; real values are not known.
      return offset === registers.ME_OPAQUE ? this.config.pf : concreteFid(this.config);
    }
    if (grc >= SCRATCH && grc < SCRATCH_END) return this.#scratch(grc);
    if (grc === registers.MISCS_REG_GENERIC_POR_0) {
      const { resets, resetArmed } = this.#state;
      return and(this.config.porHistory + resets + (resetArmed ? 1 : 0), ALL_ONES);
    }
    const changed = this.#state.recent.get(grc) ?? this.#state.changes.get(grc);
    if (changed !== undefined) return changed;
    const found = registers.findRegister(grc);
    if (found === null) throw new CardFault('unmapped-grc', offset, grc);
    if (found.register.address === registers.IGU_REG_MAPPING_MEMORY) return iguLine(found.index);
    return this.#registers.get(grc) ?? 0;
  }

  #scratch(grc: number): Word {
    const { recent, changes, image } = this.#state;
    const late = recent.get(grc);
    const written = late === undefined ? changes.get(grc) : late;
    return written ?? image[(grc - SCRATCH) / 4] ?? 0;
  }

  #put(grc: number, value: Word): void {
    const { recent, changes, image } = this.#state;
    if (image[(grc - SCRATCH) / 4] !== value) recent.set(grc, value);
    else if (changes.has(grc)) recent.set(grc, null);
    else recent.delete(grc);
  }

  /** All words that were written and differ from what the firmware set up. */
  #changes(): Map<number, Word> {
    const all = new Map(this.#state.changes);
    for (const [grc, value] of this.#state.recent) {
      if (value === null) all.delete(grc);
      else all.set(grc, value);
    }
    return all;
  }

  #post(reply: Pick<Reply, 'header' | 'param' | 'data'>): void {
    post((address, value) => this.#put(address, value), this.mailboxAddress, reply);
  }

  /** A new header was written: the firmware, if it runs, takes the command. */
  #take(header: Word): void {
    const state = this.#state;
    if (!state.ready) return;
    const { drvMbParam: param, unionData: data } = this.mailbox();
    const code = and(header, CODE_MASK);
    const seq = and(header, SEQ_MASK);
    const { numImages } = this.config;
    const config =
      state.replaced === null
        ? this.config
        : { ...this.config, numImages: { ...numImages, ...state.replaced } };
    const reply = replyTo({ code, seq, param, data }, config);
    const entry = state.commands.length;
    state.commands.push({
      seq,
      code,
      name: commandLabel(code),
      param,
      answer: null,
      answerParam: null,
      sentTime: state.time,
      answeredTime: null,
      readTime: null
    });
    state.unread = null;
    state.pending = reply && { due: state.time + reply.delayMicroseconds, reply, entry };
    if (reply !== null && reply.delayMicroseconds <= 0) this.#answer();
  }

  #answer(): void {
    const state = this.#state;
    if (state.pending === null) return;
    const { due, reply, entry } = state.pending;
    state.pending = null;
    this.#post(reply);
    const command = state.commands[entry];
    if (command === undefined) return;
    state.commands[entry] = {
      ...command,
      answer: reply.header,
      answerParam: reply.param,
      answeredTime: due
    };
    if (and(reply.header, SEQ_MASK) === command.seq) state.unread = entry;
  }

  #headerRead(): void {
    const state = this.#state;
    const entry = state.unread === null ? undefined : state.commands[state.unread];
    if (state.unread === null || entry === undefined) return;
    state.commands[state.unread] = { ...entry, readTime: state.time };
    state.unread = null;
    const { reset } = this.config.faults;
    if (reset !== undefined && state.resets === 0 && entry.name === reset.after) {
      state.resetArmed = true;
    }
  }

  /** The firmware starts over: POR_0 changes, the memory is rebuilt, the ready word comes last. */
  #reset(): void {
    const state = this.#state;
    const wait = this.config.faults.reset?.readyAfterMicroseconds ?? 0;
    state.resets += 1;
    state.resetArmed = false;
    state.pending = null;
    state.unread = null;
    state.changes = new Map([...this.#changes()].filter(([grc]) => grc < SCRATCH));
    state.recent.clear();
    state.ready = wait <= 0;
    state.readyAt = state.ready ? null : state.time + wait;
    state.image = this.#image(state.resets, state.ready);
  }

  #becomeReady(): void {
    const state = this.#state;
    state.ready = true;
    state.readyAt = null;
    state.image = this.#image(state.resets, true);
  }

  #image(resets: number, ready: boolean): Uint32Array {
    const { initialSeq, initialFwMbHeader, messages } = this.config;
    const first = resets === 0;
    return buildScratchpad(this.config, {
      seq: first ? initialSeq : 0,
      fwMbHeader: first ? initialFwMbHeader : 0,
      supMsgs: ready ? messages : 0
    });
  }
}
