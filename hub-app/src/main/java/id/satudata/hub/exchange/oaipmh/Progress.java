package id.satudata.hub.exchange.oaipmh;

import id.satudata.hub.revision.Sequence;

/**
 * How far a list has been given out.
 *
 * @param last after which change it goes on
 * @param given how many records were given out before
 * @param size how many there were when it began; entries that change meanwhile come once more
 */
record Progress(Selection selection, Sequence last, long given, long size) {}
