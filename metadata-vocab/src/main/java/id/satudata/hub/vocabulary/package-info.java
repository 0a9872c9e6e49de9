/** RDF terms Jena does not bring, one class per namespace. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.satudata.hub.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
