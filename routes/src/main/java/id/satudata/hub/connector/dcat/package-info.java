/** Reads a catalogue published as RDF over HTTP. */
@NullMarked
package id.satudata.hub.connector.dcat;

import org.jspecify.annotations.NullMarked;
