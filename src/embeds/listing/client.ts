import { RunState } from '../run.svelte.ts';
import { start } from '../start.svelte.ts';
import Listing from './Listing.svelte';

start(Listing, () => new RunState());
