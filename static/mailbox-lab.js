// Mailbox Lab as an element, for pages that allow scripts, on the web or opened from a file:
//   <script src="…/mailbox-lab.js"></script>
//   <mailbox-lab figure="mask" rsp="0x00000000"></mailbox-lab>
// `figure` names the figure; every other attribute goes into its address (edition, rsp, param, mask,
// fault, from, to, answers, mode, theme, lang, present). The element is as high as its content. What
// readers do arrives as an event `mailbox-lab` whose `detail` is the message (docs/embedding.md).
(function () {
  // The figures stand beside this script.
  var base = new URL('.', document.currentScript.src);
  var OWN = ['figure', 'id', 'class', 'style', 'title', 'slot', 'lang', 'hidden', 'tabindex'];

  class MailboxLab extends HTMLElement {
    connectedCallback() {
      if (this.frame === undefined) this.build();
      addEventListener('message', this);
      this.show();
      this.observer.observe(this, { attributes: true });
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.observer.disconnect();
    }

    build() {
      this.frame = document.createElement('iframe');
      this.frame.setAttribute('sandbox', 'allow-scripts allow-popups');
      this.frame.style.cssText = 'display:block;width:100%;height:20rem;border:0';
      this.observer = new MutationObserver(() => this.show());
      var shadow = this.attachShadow({ mode: 'open' });
      var style = document.createElement('style');
      style.textContent = ':host{display:block}:host([hidden]){display:none}';
      shadow.append(style, this.frame);
    }

    /** The figure's address, from the attributes. */
    get address() {
      var french = (this.getAttribute('lang') || document.documentElement.lang).startsWith('fr');
      var figure = (this.getAttribute('figure') || 'mask').replace(/[^a-z/-]/g, '');
      var file = base.protocol === 'file:' ? 'index.html' : '';
      var address = new URL((french ? 'fr/' : '') + 'embed/' + figure + '/' + file, base);
      for (var attribute of this.attributes)
        if (!OWN.includes(attribute.name) && !/^(data|aria)-/.test(attribute.name))
          address.searchParams.append(attribute.name, attribute.value);
      return address.href;
    }

    show() {
      this.frame.title = this.getAttribute('title') || 'Mailbox Lab';
      if (this.frame.src !== this.address) this.frame.src = this.address;
    }

    /** Sends a message to the figure: `{ command: 'set-theme', theme: 'dark' }`. */
    send(message) {
      this.frame.contentWindow.postMessage({ type: 'mailbox-lab', v: 1, ...message }, '*');
    }

    handleEvent({ source, data }) {
      if (source !== this.frame.contentWindow || !data) return;
      if (data.type !== 'mailbox-lab' || data.v !== 1) return;
      if (data.event === 'resize' && data.height > 0 && data.height < 50000)
        this.frame.style.height = Math.ceil(data.height) + 'px';
      this.dispatchEvent(new CustomEvent('mailbox-lab', { detail: data, bubbles: true }));
    }
  }

  if (!customElements.get('mailbox-lab')) customElements.define('mailbox-lab', MailboxLab);
})();
