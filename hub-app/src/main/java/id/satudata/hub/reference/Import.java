package id.satudata.hub.reference;

import id.satudata.hub.concept.RegionSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an operator asks for: to take over an edition of a code list.
 *
 * @param version the year of the edition; empty for the one in force
 * @param dryRun whether to tell only what would change
 */
public record Import(RegionSystem system, Optional<String> version, boolean dryRun, List<Path> files) {

    public Import {
        files = List.copyOf(files);
    }
}
