/** The demonstration: bundled sample sources served over HTTP and harvested at start. */
@NullMarked
@ApplicationModule(allowedDependencies = {"source", "harvest", "connector", "projection", "revision", "metadata"})
package id.satudata.hub.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
