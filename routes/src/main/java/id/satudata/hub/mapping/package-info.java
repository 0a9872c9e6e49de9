/** The normaliser: pure rules from a source's record to a description and findings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"connector", "concept", "metadata", "rdf", "vocabulary"})
package id.satudata.hub.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
