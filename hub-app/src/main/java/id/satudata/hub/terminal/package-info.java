/** The terminal the hub was started from: its language, whether it is a screen, and the last words there. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.satudata.hub.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
