/** The demonstration: bundled sample sources served over HTTP and harvested at start. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "source",
            "partner",
            "catalog",
            "harvest",
            "connector",
            "projection",
            "revision",
            "embedded",
            "terminal",
            "metadata"
        })
package id.satudata.hub.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
