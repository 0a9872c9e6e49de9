/** The one HTTP client that may leave the machine, with its walls and limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metadata"})
package id.satudata.hub.egress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
