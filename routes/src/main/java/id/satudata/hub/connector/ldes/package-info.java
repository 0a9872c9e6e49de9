/** Reads a feed of versions and deletions, and hands on the newest of each. */
@NullMarked
package id.satudata.hub.connector.ldes;

import org.jspecify.annotations.NullMarked;
