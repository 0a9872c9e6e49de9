/** The canonical records every other module speaks: descriptions, agents, identities and findings. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.satudata.hub.metadata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
