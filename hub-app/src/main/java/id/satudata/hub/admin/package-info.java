/** The operator's desk; so far the harvest command and the control door for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"source", "harvest", "connector", "projection", "revision", "metadata"})
package id.satudata.hub.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
