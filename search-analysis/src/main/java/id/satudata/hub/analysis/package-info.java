/** The Indonesian text analysis that Elasticsearch loads as a plugin; it runs in Elasticsearch, never in the hub. */
@NullMarked
package id.satudata.hub.analysis;

import org.jspecify.annotations.NullMarked;
