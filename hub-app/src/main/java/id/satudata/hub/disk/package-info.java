/** How much room the hub's disks have left, and what may still be written. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.satudata.hub.disk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
