/** Reads the datasets a SPARQL endpoint describes. */
@NullMarked
package id.satudata.hub.connector.sparql;

import org.jspecify.annotations.NullMarked;
