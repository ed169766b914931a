import { ProbeState } from './probe.svelte.ts';
import { start } from '../start.svelte.ts';
import Probe from './Probe.svelte';

start(Probe, () => new ProbeState());
