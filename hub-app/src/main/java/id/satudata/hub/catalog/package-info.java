/** The rules of the catalogue: the one gate every description passes, and the entries it holds. */
@NullMarked
@ApplicationModule(allowedDependencies = {"revision", "profile", "rdf", "concept", "metadata", "vocabulary"})
package id.satudata.hub.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
