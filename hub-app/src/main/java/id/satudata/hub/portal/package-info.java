/** The citizens' portal, rendered on the server, and the files the hub keeps; it has no API of its own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "search",
            "table",
            "partner",
            "security",
            "concept",
            "web",
            "metadata",
            "revision",
            "measurement",
            "quality"
        })
package id.satudata.hub.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
