package id.satudata.hub.partner.outgoing;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.ContentHash;
import org.apache.jena.graph.Graph;

/**
 * What a partner is to have of an entry.
 *
 * @param entry without what the agreement keeps back
 * @param graph the same for everybody to see
 * @param hash of that, and of the form in which the partner gets it
 */
record Wish(Entry entry, Graph graph, ContentHash hash) {}
