// The words of the errors that C text can have. They travel apart from the machine: whoever shows an
// error imports this file; the machine itself knows only the codes.
import type { CError } from './errors.ts';

type Entry = readonly [what: string, why: string, tryThis: string];

const OUTSIDE = 'This is C, but outside the subset that this machine runs.';

/** Every error by its code. `{0}`, `{1}` stand for names from the text. */
const CATALOGUE = {
  'unexpected-character': [
    'The character {0} has no place in C text.',
    'Outside strings and comments C knows only letters, digits and its own signs.',
    'Delete it, or put it into a string or a comment.'
  ],
  'unclosed-text': [
    'This {0} is opened but never closed.',
    'Everything after it would belong to it.',
    'Add the missing end of the {0}.'
  ],
  'unexpected-token': [
    'Here stands {0}, where {1} was expected.',
    'The text up to here can only go on with {1}.',
    'Look for a missing sign just before this place.'
  ],
  'unexpected-end': [
    'The text ends where {0} was expected.',
    'Something that was opened is not closed.',
    'Look for a missing } or ).'
  ],
  'too-deeply-nested': [
    'This is nested too deeply.',
    'The machine reads at most 200 levels of parentheses, blocks and operators.',
    'Split it into smaller expressions or functions.'
  ],
  'too-many-errors': [
    'There are more errors than are shown here.',
    'Later ones often follow from the first.',
    'Mend the first ones and look again.'
  ],
  undeclared: [
    '{0} is not declared.',
    'A name must be declared above the place that uses it.',
    'Check the spelling, or declare it or include its file.'
  ],
  redeclared: [
    '{0} is declared twice in the same place.',
    'One name can mean one thing only.',
    'Rename one of the two or delete it.'
  ],
  'conflicting-types': [
    '{0} is declared again with another type.',
    'All declarations of a name must agree.',
    'Make the declarations the same.'
  ],
  'unknown-type': [
    'There is no type called {0}.',
    'A declaration begins with a type that is known by then.',
    'Check the spelling, or declare it with typedef, struct or enum above.'
  ],
  'incomplete-type': [
    '{0} has no known size here.',
    'Only its name is known, not what is in it.',
    'Declare its members above this place, or use a pointer to it.'
  ],
  'no-such-member': [
    '{0} has no member called {1}.',
    'After . or -> comes the name of a member of that struct.',
    'Check the spelling against the declaration of the struct.'
  ],
  'not-a-struct': [
    'The left of {0} is {1}.',
    'The sign . wants a struct at its left, and -> wants a pointer to a struct.',
    'Use -> for a pointer and . for a struct.'
  ],
  'not-a-pointer': [
    'This is {0}, not a pointer.',
    'Only a pointer can be followed with * or [ ].',
    'Look at how the variable is declared.'
  ],
  'not-a-function': [
    '{0} is not a function.',
    'Only a function can be called.',
    'Check the name before the parenthesis.'
  ],
  'not-assignable': [
    'This cannot be assigned to.',
    'Only something with a place in memory can: a variable, a member, an element.',
    'For a comparison write == instead of =.'
  ],
  'assignment-to-const': [
    'This is const.',
    'What is declared const is never written after its declaration.',
    'Take away the const, or write to something else.'
  ],
  'wrong-operand': [
    'The operator {0} cannot work on {1}.',
    'It takes numbers, or pointers where that makes sense.',
    'Check the types of both sides.'
  ],
  'incompatible-types': [
    '{1} is given where {0} is needed.',
    'C converts between integers by itself, but not between these.',
    'Check the types; if you mean it, write a cast.'
  ],
  'not-a-condition': [
    '{0} cannot be true or false.',
    'A condition is a number or a pointer.',
    'Compare it with something.'
  ],
  'wrong-argument-count': [
    '{0} takes {1}, but {2} given.',
    'The call must match the declaration of the function.',
    'Compare the call with the declaration.'
  ],
  'void-value': [
    'This has no value.',
    'A function that returns void gives nothing to use.',
    'Call it as a statement of its own.'
  ],
  'not-constant': [
    'This must be a constant.',
    'Here the number must be known before the program runs.',
    'Use a number, an enumerator or a #define.'
  ],
  'bad-number': [
    '{0} is not a number that C can read.',
    'Numbers are decimal, hex (0x…), octal (0…), with U and L after them if needed.',
    'Check its digits.'
  ],
  'bad-array-length': [
    'An array cannot have this length.',
    'It needs at least one element, and at most 8 MB in all.',
    'Give it a positive length.'
  ],
  'bad-initialiser': [
    'This does not fit what it initialises.',
    'The braces must match the members or elements.',
    'Compare it with the declaration.'
  ],
  'bad-return': [
    '{0}',
    'What return gives back must match the type of the function.',
    'Compare with the first line of the function.'
  ],
  'misplaced-statement': [
    '{0} has nothing to belong to here.',
    'break belongs in a loop or switch, continue in a loop, case and default in a switch.',
    'Move it, or delete it.'
  ],
  'duplicate-case': [
    'The case {0} is there twice.',
    'A switch can only go to one place for each value.',
    'Delete one of the two.'
  ],
  'unknown-label': [
    'There is no label {0} in this function.',
    'goto goes to a label of the same function.',
    'Check the spelling, or add the label.'
  ],
  'nested-function': [
    'A function is defined inside a function.',
    'Functions stand beside one another, not inside.',
    'Look for a missing } above.'
  ],
  'unknown-include': [
    'There is no file called {0}.',
    'An include can only name a file that was given to the machine.',
    'Check its name.'
  ],
  'bad-directive': [
    'This line after # is not complete.',
    'The machine knows #include "name", #define NAME value, #undef NAME and #line number.',
    'Complete it, or delete it.'
  ],
  'no-host': [
    'The function {0} is called, but its body is nowhere.',
    'A prototype alone must be bound to a function of the machine.',
    'Write the function, or check its name.'
  ],
  'unsupported-union': [
    'A union is outside the subset.',
    OUTSIDE,
    'Use an array of bytes or words, and a cast of its address.'
  ],
  'unsupported-bit-field': [
    'A bit-field is outside the subset.',
    OUTSIDE,
    'Use a whole integer with masks and shifts.'
  ],
  'unsupported-function-pointer': [
    'A pointer to a function is outside the subset.',
    OUTSIDE,
    'Call the function by its name, or choose with a switch.'
  ],
  'unsupported-variadic': [
    'A function with ... and a body is outside the subset.',
    OUTSIDE,
    'Give the function fixed parameters.'
  ],
  'unsupported-float': [
    'Floating point is outside the subset, as it is in the kernel.',
    OUTSIDE,
    'Use integers in a smaller unit.'
  ],
  'unsupported-asm': [
    'Inline assembly is outside the subset.',
    OUTSIDE,
    'Write it in C, or call a function of the machine.'
  ],
  'unsupported-comma': [
    'The comma operator is outside the subset.',
    OUTSIDE,
    'Write two statements.'
  ],
  'unsupported-function-macro': [
    'A macro with parameters is outside the subset.',
    OUTSIDE,
    'Write a static inline function.'
  ],
  'unsupported-conditional-text': [
    '#{0} is outside the subset.',
    OUTSIDE,
    'Keep only the text that applies.'
  ],
  'unsupported-system-include': [
    '#include <…> is outside the subset: there is no system library here.',
    OUTSIDE,
    'Include one of the files at hand with quotes.'
  ],
  'unsupported-directive': ['#{0} is outside the subset.', OUTSIDE, 'Delete the line.'],
  'unsupported-struct-value': [
    'A struct as a parameter or result by value is outside the subset.',
    OUTSIDE,
    'Pass a pointer to it.'
  ],
  'unsupported-variable-array': [
    'An array whose length is not constant is outside the subset.',
    OUTSIDE,
    'Use a constant length.'
  ],
  'unsupported-compound-literal': [
    'A compound literal is outside the subset.',
    OUTSIDE,
    'Declare a variable with this initialiser.'
  ],
  'unsupported-keyword': ['{0} is outside the subset.', OUTSIDE, 'Write it without.'],
  'unsupported-case-range': [
    'A range after case is outside the subset.',
    OUTSIDE,
    'Write one case for each value.'
  ],
  'unsupported-anonymous-member': [
    'A member without a name is outside the subset.',
    OUTSIDE,
    'Give the member a name.'
  ]
} as const satisfies Record<string, Entry>;

/** Names an error; tests compare codes, never sentences. */
export type ErrorCode = keyof typeof CATALOGUE;

/** All codes, in the order of the catalogue. */
export const ERROR_CODES = Object.keys(CATALOGUE) as readonly ErrorCode[];

/** An error in three sentences, for a person who learns. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly tryThis: string;
}

/** The sentences of an error, with its names filled in. */
export function explain({ code, names }: Pick<CError, 'code' | 'names'>): Explanation {
  const [what, why, tryThis] = CATALOGUE[code];
  const fill = (text: string): string =>
    text.replace(/\{(\d)\}/g, (_, index: string) => names[Number(index)] ?? '?');
  return { what: fill(what), why: fill(why), tryThis: fill(tryThis) };
}
