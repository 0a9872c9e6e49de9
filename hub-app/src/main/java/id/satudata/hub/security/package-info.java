/** Who may do what: filter chains that deny by default, API keys and tokens, and the actor of the current request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"egress"})
package id.satudata.hub.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
