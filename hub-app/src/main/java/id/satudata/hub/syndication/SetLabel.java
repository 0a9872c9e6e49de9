package id.satudata.hub.syndication;

/**
 * A set of entries.
 *
 * @param spec its name for machines, from the general to the particular, such as {@code instansi:dinas-kesehatan}
 * @param label its name for people, in Indonesian
 */
public record SetLabel(String spec, String label) {}
