import { languageOf, messagesOf } from '../content/messages/index.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The page's language and everything it says. */
export async function load({ params }: { params: { lang?: string } }) {
  const language = languageOf(params.lang);
  return { language, text: await messagesOf(language) };
}
