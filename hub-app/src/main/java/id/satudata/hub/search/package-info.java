/** The search index: the only code that speaks to Elasticsearch. */
@NullMarked
@ApplicationModule(allowedDependencies = {"projection", "revision", "rdf", "concept", "metadata", "embedded"})
package id.satudata.hub.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
