import type { BuilderText } from './builder.ts';

/** The builder in English. */
export const en: BuilderText = {
  title: 'Take a figure with you',
  description:
    'Choose a figure of Mailbox Lab and its state, see it live, and copy the text for a web page, WordPress, Moodle, Canvas, reveal.js, Slidev or a wiki.',
  heading: 'Take a figure with you',
  lead: 'Set it up as your learners shall meet it. Then copy the text for the place where it goes.',
  noScript: 'To put a figure together, the page needs scripts.',
  build: 'Set it up',
  put: 'Put it there',
  packages: {
    heading: 'Packages',
    body: 'For a course that reports scores, and for rooms without network: what stands here is a file, complete in itself, that asks nothing of any host. For paper, print a chapter: its print is a handout, with the figure, the question with its answers, and the links as footnotes. Those who have a copy of the project make all of them, and the course as one, as PDF files with `npm run packages`.',
    copy: 'The whole site in both languages: unpack it, and open index.html in its folder mailbox-lab',
    inCopy:
      'This is a copy of the site that runs from its files. The packages are on the site itself.',
    handouts: 'On paper: handouts as PDF',
    kinds: {
      scorm12: 'For learning platforms: SCORM 1.2',
      scorm2004: 'For learning platforms: SCORM 2004, 4th edition',
      figure: 'Without a platform'
    }
  },
  out: {
    heading: 'What is not here',
    body: '**LTI 1.3** needs a server that holds keys and talks to the learning platform; this site is files alone. What is said of Moodle, Canvas, WordPress and Notion comes from their documentation; nobody here has run a real one of them.'
  },
  words: {
    figure: 'Figure or chapter',
    groups: { figure: 'Figures', chapter: 'Whole chapters' },
    title: 'Mailbox Lab: {name}',
    language: 'Language of the figure',
    languages: { en: 'English', fr: 'French' },
    state: 'State',
    stateNote:
      'What you do in the figure itself is taken in here. Or paste the address of a page of this site on which you have set it up.',
    notUnderstood: '“{text}” is not understood, and left out of what you copy.',
    presets: {
      case: 'the case',
      healthy: 'a healthy card',
      fixed: 'with the fix',
      silent: 'no answer',
      error: 'a true ERROR',
      passes: 'ERROR passes for OK',
      shut: 'all gates closed, with the fix'
    },
    mode: 'How much of it',
    modes: { full: 'all', compact: 'no controls', figure: 'drawing' },
    look: 'Light or dark',
    looks: { auto: 'as the reader', light: 'light', dark: 'dark' },
    more: 'For your session',
    hide: 'cover the result until asked',
    present: 'large, for a projector',
    from: 'from step',
    to: 'to step',
    width: 'Width to try, in px',
    otherWidth: 'Other width',
    badWidth: 'A whole number from {least} to {most}.',
    size: '{width} px wide it is {height} px high.',
    preview: 'The figure as it will be',
    platform: 'Where it goes',
    platforms: {
      iframe: {
        name: 'Any page with HTML',
        how: 'Copy it into the page, where the figure shall stand. The second line is needed once a page.',
        does: 'The frame gets the height of its content and keeps it, whatever the reader opens. Nothing of your page is touched.',
        doesNot:
          'Without the second line the height stays as written; what is higher scrolls inside the frame.'
      },
      element: {
        name: 'Page that allows scripts',
        how: 'The first line once a page, the second wherever a figure shall stand.',
        does: 'An element of its own: change an attribute and the figure follows. What readers do arrives as an event. It works in a page opened from a file as well.',
        doesNot:
          'Many editors and platforms cut scripts out; there, nothing appears. Take the iframe.'
      },
      wordpress: {
        name: 'WordPress',
        how: 'Put the address on a line of its own, and WordPress makes the figure of it. Or put the HTML into a block “Custom HTML”.',
        does: 'By address: WordPress asks this site what it is, and frames it with scripts allowed and nothing else. The figure needs no more.',
        doesNot:
          'By address it begins in its own first state, since the description that WordPress asks for is a file and knows no other. For your state take the HTML; whoever may not publish unfiltered HTML will see it cut out.'
      },
      moodle: {
        name: 'Moodle',
        how: 'In the editor of a page or a label switch to the source (“HTML”) and paste it there.',
        does: 'The figure stands in the page and runs. For marks take a SCORM 1.2 package instead: Moodle reads score and completion from it.',
        doesNot:
          'Moodle cuts scripts out of what is pasted, so the height stays as written. It does not read SCORM 2004. A figure by iframe reports nothing to the gradebook.'
      },
      canvas: {
        name: 'Canvas',
        how: 'In the editor open the HTML view and paste it there.',
        does: 'The figure stands in the page and runs, and tells Canvas its height in Canvas’s own way.',
        doesNot:
          'Where that is not listened to, the height stays as written. A figure by iframe reports nothing to the gradebook; a SCORM package does.'
      },
      reveal: {
        name: 'reveal.js',
        how: 'One slide. The last line is needed once, at the end of the presentation.',
        does: 'Large type, no focus taken. Arrow keys that the figure has no use for turn your slides. reveal.js unloads frames that are out of sight: leave the slide and come back, and the state is as you left it.',
        doesNot:
          'A figure higher than the slide scrolls in its frame: for a large one choose “drawing”, or a part of it. Without the last line, keys pressed inside the figure stay there, and a slide that was left begins anew.'
      },
      slidev: {
        name: 'Slidev',
        how: 'One slide, with the layout that Slidev has for web pages.',
        does: 'The figure fills the slide, in large type.',
        doesNot:
          'Keys pressed inside the figure stay there. Exported to PDF, the slide shows what is seen at that moment, if the network is there.'
      },
      markdown: {
        name: 'MkDocs, Docusaurus, Markdown',
        how: 'Paste it between two empty lines. It has no style attribute, so that MDX takes it, too. Choose the width of your text column first: the height fits that width.',
        does: 'MkDocs and Docusaurus let the frame through as it stands.',
        doesNot:
          'The height stays as written. GitHub cuts frames out of its Markdown: take the picture there.'
      },
      notion: {
        name: 'Notion and the like',
        how: 'Type /embed and paste the address.',
        does: 'The figure stands in a frame that you size by hand.',
        doesNot:
          'Some fetch the address by a server of theirs first: it must be public. Nothing is reported, and the height does not follow.'
      },
      link: {
        name: 'Link and QR code',
        how: 'The address of the full page, in this state.',
        does: 'Works in a mail, on paper, on a slide. The code is drawn in your browser and asks no service.',
        doesNot:
          'It leads to the page, with everything around it. A long state makes a fine-grained code: try it from the last row.'
      },
      picture: {
        name: 'Picture',
        how: 'A picture that leads to the page, for places that allow neither frames nor scripts.',
        does: 'The text above leads to a picture of 1200 by 630 pixels on this site. Your own state, at the width that you chose, you save as a file: PNG for slides and documents, at twice the resolution, or SVG for web pages.',
        doesNot:
          'The picture on this site shows the figure’s usual state, not yours; only the link carries that. The SVG holds text and styles for browsers: drawing programs may show nothing of it.'
      }
    },
    does: 'What works',
    doesNot: 'What does not',
    what: { html: 'HTML', address: 'Address', markdown: 'Markdown' },
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser refuses; it is selected now.',
    qr: 'QR code',
    saveQr: 'Save as SVG',
    thisState: 'Save this state as',
    drawing: 'Drawing …',
    notDrawn: 'The browser does not let the page draw it. Take a screenshot of the figure.',
    localOnly:
      'This site runs on your own machine, and so do these addresses: nobody else can reach them. Publish it, and come back there.'
  }
};
