package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Origin;

/**
 * What somebody decided about an entry that is in the catalogue.
 *
 * @param expected what they believe about it
 * @param origin who they are and why they decided so
 */
public record Ruling(EntryId entry, Expectation expected, Origin origin) {}
