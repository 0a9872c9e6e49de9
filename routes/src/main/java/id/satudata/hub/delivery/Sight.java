package id.satudata.hub.delivery;

/**
 * What a partner shows of a dataset.
 *
 * @param hash the one it was delivered with last; empty where the partner does not tell
 */
public record Sight(Outline outline, String hash) {}
