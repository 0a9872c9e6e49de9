/** The operator's desk; so far the commands that harvest, import codes, check and back up, and the control door for them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "backup",
            "disk",
            "source",
            "harvest",
            "connector",
            "projection",
            "revision",
            "reference",
            "concept",
            "metadata"
        })
package id.satudata.hub.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
