/** The RDF store: the only code that opens TDB2. */
@NullMarked
@ApplicationModule(allowedDependencies = {"projection", "revision", "rdf", "vocabulary", "metadata"})
package id.satudata.hub.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
