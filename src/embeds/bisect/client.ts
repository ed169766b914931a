import { start } from '../start.svelte.ts';
import Bisect from './Bisect.svelte';
import { Builds } from './builds.svelte.ts';
import { SCENE } from './scene.ts';

start(Bisect, () => new Builds(SCENE));
