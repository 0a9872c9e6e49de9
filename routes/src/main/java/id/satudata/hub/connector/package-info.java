/** Connectors: how the records of each kind of source are read, verbatim. */
@NullMarked
@ApplicationModule(allowedDependencies = {"egress", "remote", "metadata", "rdf"})
package id.satudata.hub.connector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
