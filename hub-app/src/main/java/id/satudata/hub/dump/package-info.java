/** Full dumps of the public catalogue: each node makes and keeps its own, from its public RDF store. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "revision", "rdf", "metadata", "disk"})
package id.satudata.hub.dump;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
