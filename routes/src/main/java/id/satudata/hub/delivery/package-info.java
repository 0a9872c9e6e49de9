/** How datasets go out to partners: the Camel routes of a round, who carries them in which dialect, and the port that says what is due. */
@NullMarked
@ApplicationModule(allowedDependencies = {"egress", "remote", "metadata"})
package id.satudata.hub.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
