package id.satudata.hub.source;

/**
 * A consent as somebody wrote it down, checked by nobody yet.
 *
 * @param from a day such as {@code 2026-11-26}; empty for today
 * @param until a day; empty where it has no end
 */
public record ConsentDraft(String purpose, String scope, String givenBy, String from, String until) {}
