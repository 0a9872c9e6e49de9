// Puts the query editor in the place of the form's field. Without it the form works as it is.
(() => {
  const field = document.getElementById('kueri');
  if (!field || !field.form || !window.Yasqe) {
    return;
  }
  window.Yasqe.defaults.autocompleters = []; // they would ask servers elsewhere
  const place = document.createElement('div');
  place.className = 'editor';
  field.before(place);
  const editor = new window.Yasqe(place, {
    value: field.value,
    persistenceId: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: 'auto', // long lines are wrapped on phones, and the last ones would be out of sight
    createShareableLink: null,
    collapsePrefixesOnLoad: false,
    extraKeys: { Tab: false, 'Shift-Tab': false }, // who has no mouse must get out again
  });
  const label = field.form.querySelector('label[for=kueri]');
  editor.getInputField().setAttribute('aria-label', label ? label.textContent : field.name);
  place.querySelector('.CodeMirror-scroll').tabIndex = 0;
  field.hidden = true;
  field.required = false;
  field.form.addEventListener('submit', () => {
    field.value = editor.getValue();
  });
})();
