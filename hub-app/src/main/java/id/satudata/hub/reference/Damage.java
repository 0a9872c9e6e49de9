package id.satudata.hub.reference;

/**
 * What is wrong with a file of codes.
 *
 * @param line the line or row it was met in, from 1
 * @param reason kebab-case name of what is wrong
 * @param said what the file says there
 */
public record Damage(long line, String reason, String said) {}
