/** How good a description is: the MQA points, the readiness for Satu Data, and both as DQV measurements. */
@NullMarked
@ApplicationModule(allowedDependencies = {"concept", "profile", "metadata", "vocabulary", "rdf"})
package id.satudata.hub.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
