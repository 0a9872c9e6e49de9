/** The harvest pipeline as Camel routes, its error policy and the ports it asks for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"connector", "mapping", "metadata"})
package id.satudata.hub.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
