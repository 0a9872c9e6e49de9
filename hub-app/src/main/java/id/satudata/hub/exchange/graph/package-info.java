/** Entries as graphs for everybody, as all doors that speak RDF give them out. */
@NullMarked
package id.satudata.hub.exchange.graph;

import org.jspecify.annotations.NullMarked;
