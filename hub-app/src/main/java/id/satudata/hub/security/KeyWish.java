package id.satudata.hub.security;

/**
 * A key somebody wishes for.
 *
 * @param note what it is for, in its maker's words
 * @param grant what it shall open; without an end of its own it ends after the usual time
 */
public record KeyWish(String name, String note, Grant grant) {}
