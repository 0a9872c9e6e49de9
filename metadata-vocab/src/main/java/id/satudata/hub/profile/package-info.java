/** SHACL application profiles that judge a description's graph. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "metadata"})
package id.satudata.hub.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
