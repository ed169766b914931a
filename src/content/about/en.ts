import type { AboutText } from './text.ts';

/** The page about the site in English. */
export const en: AboutText = {
  title: 'About',
  description:
    'What this site models exactly, simplifies or guesses, where its facts come from, who solved the case, what could not be verified, and under which licences.',
  heading: 'About these pages',
  lead: 'What is exact here, what is not, and whose work it rests on.',
  contents: 'On this page',
  credit: {
    heading: 'Who solved the case',
    body: `The case is told in the article “Attacking the Linux Kernel - Anatomy of a Driver”. The order of events, the log and the idea of the fix are the article’s. It was written in French; we read the English text, which calls itself an automatic translation that its author went over. In our copy four lists that it announces are missing; where we say that the article does not name something, it may stand in one of them. Every sentence and every line of C on these pages was written for them.

The fix, \`7a0ea70da56e\`, is by Louis Leseur, co-developed by Florian Forestier, and was applied by Paolo Abeni. Both authors have told the story in talks: [“On a patché le kernel\u00a0!”](https://forestier.re/presentations/patch-kernel/lavajug-2025/index.html) and [“Les spéléologues du Kernel”](https://forestier.re/presentations/patch-kernel/devfest-lyon-2025/index.html).

The follow-up, \`7ed2d9158877\`, is by Gianfranco Trad, suggested by Simon Horman, applied by Paolo Abeni.

\`43645ce03e00\`, which brought the fault in, did what its title says, and it works wherever the firmware knows the question. We could not check the name of its author, so we give none.`
  },
  sources: {
    heading: 'Where the facts come from',
    body: `- The article: what happened, in which order, on which systems, and what the log said.
- The kernel’s sources, read as released: 4.15.1, 4.16.13, 4.17.0, 4.18.0, 4.19.1, 5.4.59, 5.10.7, 5.10.89, 6.1-rc7, 6.3.8, 6.4.4, 6.6.9, 6.8.1, 6.9.0, 6.11.11, 6.12.0, 6.13.2 and 6.14.0, and Debian’s 6.1.192 and 6.12.117. Constants, control flow, messages and line numbers come from them. Offsets in structures were computed by compiling their headers.
- Mailing lists, netdev and stable: dates, versions and review of the two fixes.
- Sister drivers for the same chips, in DPDK and FreeBSD: they show how others judge the same answer.
- A real kernel at work: Debian’s 6.1.192 with the real \`qed\` and \`qede\`, once as shipped and once with the fix taken out, ran in an emulator against a card made of software, in several hundred cases. Where it disagreed with our reading, the model follows the kernel.

Each row of the [reference](page:reference/) names its file.`
  },
  differences: {
    heading: 'Where the article and the sources differ',
    body: 'The article is a story told by those who were there, and it is right in what matters. Retracing every step, we found a few places where the sources say something else, or more.',
    article: 'The article',
    sources: 'The sources',
    rows: [
      {
        article: 'The log of Debian 12, whose kernel is a 6.1, has the lines 3374, 4722 and 513.',
        sources:
          'Mainline’s 6.1 (we read 6.1-rc7) prints 523 in the third. Of the kernels that we read only 6.11 and 6.12 print all three, so the log probably comes from a newer kernel. Its 52.6 ms fit: five commands that sleep 10 ms each.'
      },
      {
        article: '`qed_mcp_nvm_info_populate()` as quoted is what the commit of 4.17 added.',
        sources:
          'The quoted form, with a local `nvm_info`, is that of 4.18 and later. Both fail in the same way.'
      },
      {
        article: 'The codes stand in `qed_mfw_hsi.h`.',
        sources: 'They do by 6.1. From 4.15 to 5.10 the same values stand in `qed_hsi.h`.'
      },
      {
        article: '`EOPNOTSUPP` was never returned by the functions below.',
        sources:
          'True of this path. In 4.17.0 the name stands once in `qed_mcp.c`: in the check that could not be met. Later versions do return it, for other commands.'
      },
      {
        article: 'The card is not able to answer.',
        sources:
          'What answers is its management firmware, and 0 means that it does not know the question. Whether newer firmware would know it, we do not know.'
      },
      {
        article: 'HPE has drivers for RHEL 8 and SUSE 15.',
        sources: 'The authors’ talk says RHEL 7 and SUSE 12. We did not ask HPE.'
      },
      {
        article: 'In the kernel since “12/03/2024”.',
        sources:
          'Month first: 3 December 2024. The second version of the patch is of 28 November, and 6.13-rc2 is the first to hold it.'
      },
      {
        article: 'It ends with the fix.',
        sources:
          'Two weeks later came the follow-up, for a number beside the refusal that would have published a pointer never set.'
      }
    ]
  },
  unverified: {
    heading: 'What we could not verify',
    body: 'Said once more in one place, so that nobody has to look for it:',
    items: [
      'author and date of `43645ce03e00`;',
      'the day on which the fix was committed: between 28 November and 5 December 2024;',
      'the stable kernels 5.10.231 and 6.12.5: that they have the fix is inferred from the round of review, not read; of 4.19 we saw none;',
      'the first release candidate with the follow-up;',
      'which kernel printed the log of the article, and the line numbers of 6.10;',
      'the exact model of the card; the talks call it HPE QLogic FastLinQ 45000;',
      'what stands in the registers and in the shared memory of a real card;',
      'what hardware and firmware do in general: all that is said of them comes from the driver, since no description of the firmware was to be had;',
      'until when 4.15 and 4.19 were looked after;',
      'the address of the article, which is why it is named by its title and not linked.'
    ]
  },
  privacy: {
    heading: 'Privacy',
    body: 'There are no cookies, no counters, and no requests to any other host: fonts, scripts and pictures come from where this page comes from. The chapters you have read, your answers and the choice of light or dark stay in your browser, if it keeps them at all, and are sent nowhere.'
  },
  access: {
    heading: 'Accessibility',
    body: 'These pages are made to meet WCAG 2.2 at level AA: with a keyboard or a screen reader, 320 px wide, with text at twice its size, with forced colours or reduced motion, on paper and without scripts. Programs check every page for it before it is published; what programs cannot see may still be wrong.'
  },
  licences: {
    heading: 'Licences',
    site: 'Text, figures and code of this site are under the {licence} licence.',
    fonts: 'Type, served from here:',
    libraries: 'Libraries that reach your browser, as the build counted them:',
    unknown: 'Which libraries reach your browser is known once the site is built.',
    tools: 'Used to build and check the site; nothing of these reaches you:',
    texts: 'The licences in full',
    package: 'Package',
    version: 'Version',
    licence: 'Licence'
  }
};
