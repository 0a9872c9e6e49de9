/** The order in which the catalogue changed, for machines: as lines, as a live stream and as a feed of Linked Data. */
@NullMarked
package id.satudata.hub.exchange.changes;

import org.jspecify.annotations.NullMarked;
