/** What became of a dataset: its history, the difference between revisions, and how it is withdrawn and brought back. */
@NullMarked
package id.satudata.hub.exchange.revision;

import org.jspecify.annotations.NullMarked;
