/** SPARQL over HTTP, for reading only. */
@NullMarked
package id.satudata.hub.exchange.sparql;

import org.jspecify.annotations.NullMarked;
