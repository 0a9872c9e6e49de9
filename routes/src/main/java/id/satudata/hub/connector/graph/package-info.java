/** Graphs as sources send them, in whatever syntax. */
@NullMarked
package id.satudata.hub.connector.graph;

import org.jspecify.annotations.NullMarked;
