package id.satudata.hub.reference;

import id.satudata.hub.concept.RegionSystem;
import java.nio.file.Path;

/** How an import ended. */
public sealed interface Outcome {

    /**
     * The edition was read; its differences were kept, or told only in a dry run.
     *
     * @param baseline the edition it was compared with
     * @param codes how many codes the edition has
     * @param kept whether it was written
     * @param inForce whether it is what regions are now read by; an edition older than the facts is only kept
     */
    record Read(
            RegionSystem system,
            String version,
            Edition baseline,
            int codes,
            Difference difference,
            boolean kept,
            boolean inForce)
            implements Outcome {}

    /** The file is not a list of codes; nothing was changed. */
    record Damaged(Path file, Damage damage) implements Outcome {}

    /** The file could not be opened; nothing was changed. */
    record Unreadable(Path file) implements Outcome {}

    /**
     * An edition to compare with.
     *
     * @param imported whether it was imported; if not, it is what comes with the hub
     */
    record Edition(String version, boolean imported) {}
}
