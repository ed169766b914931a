/** The languages that have a folder of their own; English stands at the top. */
export const match = (param: string): param is 'fr' => param === 'fr';
