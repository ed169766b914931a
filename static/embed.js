// Mailbox Lab in your page: put this script once anywhere in a page that has embeds in iframes.
//   <script src="…/embed.js" async></script>
// It gives each iframe the height of its content, keeps what a reader did where a slide show takes the
// iframe away and brings it back, and hands arrow keys on while presenting. Add data-fixed to an iframe
// that shall keep its own height. To hear what readers do:
//   MailboxLab.on('answer', (message, iframe) => { … })   also 'ready', 'resize', 'state', 'complete', '*'
//   MailboxLab.send(iframe, { command: 'set-state', state: 'rsp=0x00160000' })
// The messages are listed at docs/embedding.md of the project.
(function () {
  var listeners = [];
  var kept = new WeakMap();
  var KEYS = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };

  function frameOf(source) {
    return Array.from(document.getElementsByTagName('iframe')).find(function (frame) {
      return frame.contentWindow === source;
    });
  }

  function send(frame, message) {
    // A frame without an origin can only be addressed as anyone.
    frame.contentWindow.postMessage(Object.assign({ type: 'mailbox-lab', v: 1 }, message), '*');
  }

  function size(frame, height) {
    if (frame.hasAttribute('data-fixed') || !(height > 0 && height < 50000)) return;
    var inside = getComputedStyle(frame).boxSizing !== 'border-box';
    var border = inside ? 0 : frame.offsetHeight - frame.clientHeight;
    frame.style.height = Math.ceil(height) + border + 'px';
  }

  function press(frame, key) {
    if (!(key in KEYS) || document.activeElement !== frame) return;
    var init = { key: key, code: key, keyCode: KEYS[key], bubbles: true, cancelable: true };
    frame.dispatchEvent(new KeyboardEvent('keydown', init));
  }

  addEventListener('message', function (event) {
    var message = event.data;
    if (!message || message.type !== 'mailbox-lab' || message.v !== 1) return;
    var frame = frameOf(event.source);
    if (!frame) return;
    if (message.event === 'resize') size(frame, message.height);
    if (message.event === 'key') press(frame, message.key);
    var before = kept.get(frame);
    if (message.event === 'ready' && before && before.src === frame.src)
      send(frame, { command: 'set-state', state: before.state });
    if (message.event === 'state') kept.set(frame, { src: frame.src, state: message.state });
    listeners.forEach(function (each) {
      if (each.event === '*' || each.event === message.event) each.call(message, frame);
    });
  });

  // Those that were there first have told their height to nobody.
  Array.from(document.getElementsByTagName('iframe')).forEach(function (frame) {
    send(frame, { command: 'tell-height' });
  });

  window.MailboxLab = {
    on: function (event, call) {
      var one = { event: event, call: call };
      listeners.push(one);
      return function () {
        listeners.splice(listeners.indexOf(one), 1);
      };
    },
    send: send
  };
})();
