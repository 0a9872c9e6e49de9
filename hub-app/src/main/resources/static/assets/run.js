// Shows what happens in a run while it happens. Without it the page looks again by itself.
(() => {
  const log = document.getElementById('lines');
  if (!log || !log.dataset.events || !window.EventSource) {
    return;
  }
  const put = (id, text) => {
    const place = document.getElementById(id);
    if (place) {
      place.textContent = text;
    }
  };
  const events = new EventSource(log.dataset.events + '&after=' + log.dataset.last);
  events.addEventListener('line', (event) => {
    const line = JSON.parse(event.data);
    const item = document.createElement('li');
    item.className = line.level;
    const at = document.createElement('time');
    at.textContent = line.at;
    item.append(at, ' ' + line.text);
    log.append(item);
    while (log.children.length > 500) {
      log.firstElementChild.remove();
    }
  });
  events.addEventListener('progress', (event) => {
    const progress = JSON.parse(event.data);
    put('state', progress.state);
    put('counts', progress.counts);
    put('pace', progress.pace);
    const bar = document.getElementById('bar');
    if (bar && progress.percent >= 0) {
      bar.value = progress.percent;
    }
  });
  events.addEventListener('ended', () => {
    events.close();
    location.reload();
  });
})();
