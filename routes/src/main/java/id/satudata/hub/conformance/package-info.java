/** What other clients would choke on when they read a source. */
@NullMarked
@ApplicationModule(allowedDependencies = {"connector", "egress", "profile", "metadata"})
package id.satudata.hub.conformance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
