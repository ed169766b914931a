import { RunState } from '../run.svelte.ts';
import { start } from '../start.svelte.ts';
import Sequence from './Sequence.svelte';

start(Sequence, () => new RunState());
