import { patched, PATCHED_FILE, type Patched } from '#lib/probe/patched.ts';
import { brokenBy, casesOf, prove, QUESTIONS } from '#lib/probe/prove.ts';
import { record } from '#lib/probe/record.ts';
import { CODES, sweep } from '#lib/probe/sweep.ts';
import type { RunFault } from '#lib/probe/trace.ts';
import type { Answer, Task, Text } from './tasks.ts';

let last: { readonly key: string; readonly made: Patched } | undefined;

/** A text, compiled once for as long as it is asked about. */
function made({ edition, text }: Text): Patched {
  const key = `${edition}\n${text}`;
  if (last?.key !== key) last = { key, made: patched(edition, text) };
  return last.made;
}

/** What the worker makes of a reader's text; `progress` hears which part is done. */
export function answer(task: Task, progress: (part: number) => void): Answer {
  const subject = made(task);
  if (!subject.ok) {
    return { kind: 'refused', tooLong: subject.tooLong, problems: subject.problems };
  }
  const { driver } = subject;
  const rowOf = (fault: RunFault | null | undefined): number | null =>
    fault?.file === PATCHED_FILE ? subject.rowOf(fault.line) : null;
  switch (task.kind) {
    case 'check':
      return { kind: 'sound' };
    case 'run': {
      const { outcome } = record(task.scenario, driver);
      const judged = brokenBy(subject, QUESTIONS[task.question], task.scenario);
      return { kind: 'ran', driver, outcome, ...judged, row: rowOf(outcome.fault) };
    }
    case 'prove': {
      const question = QUESTIONS[task.question];
      const proof = prove(subject, question, (done) => {
        progress(done / proofSize(task));
      });
      const wide =
        task.wide === undefined || proof.counter !== null
          ? null
          : prove(subject, QUESTIONS[task.wide]);
      const counter = proof.counter ?? wide?.counter;
      return { kind: 'proved', proof, wide, row: rowOf(counter?.seen.fault) };
    }
    case 'map': {
      const result = sweep(task.scenario, (done) => progress(done / CODES), driver);
      return { kind: 'mapped', sweep: result };
    }
  }
}

const proofSize = ({ question }: Extract<Task, { kind: 'prove' }>): number =>
  casesOf(QUESTIONS[question]);
