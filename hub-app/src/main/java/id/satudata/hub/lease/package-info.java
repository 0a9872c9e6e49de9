/** Rights that one node at a time has, with a fence number for whoever must refuse an earlier holder. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.satudata.hub.lease;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
