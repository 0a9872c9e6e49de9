/** Descriptions to RDF graphs and back, their formats, canonical form and content hash. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "metadata"})
package id.satudata.hub.rdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
