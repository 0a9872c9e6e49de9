/** The operator's desk: its pages, the public status page, and the commands with the control door for them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "backup",
            "disk",
            "dump",
            "source",
            "partner",
            "harvest",
            "connector",
            "conformance",
            "mapping",
            "catalog",
            "projection",
            "revision",
            "lease",
            "reference",
            "concept",
            "portal",
            "web",
            "security",
            "terminal",
            "metadata"
        })
package id.satudata.hub.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
