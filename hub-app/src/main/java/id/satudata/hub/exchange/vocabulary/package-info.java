/** The hub's own terms as RDF. */
@NullMarked
package id.satudata.hub.exchange.vocabulary;

import org.jspecify.annotations.NullMarked;
