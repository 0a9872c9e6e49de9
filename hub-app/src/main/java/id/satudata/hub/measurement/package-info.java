/** The quality of each entry and agency, measured as the log moves on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"projection", "revision", "catalog", "quality", "profile", "concept", "rdf", "metadata"})
package id.satudata.hub.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
