/** Controlled vocabularies bundled as SKOS: code, label or alias in, concept out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "metadata"})
package id.satudata.hub.concept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
