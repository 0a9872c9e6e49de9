package id.satudata.hub.reference;

import id.satudata.hub.concept.RegionSystem;
import java.util.NavigableMap;
import java.util.Optional;

/** Where imported editions of code lists are remembered. */
interface Editions {

    /** The year of the newest edition of a system. */
    Optional<String> newest(RegionSystem system);

    /** All codes of an edition with their names, in order; empty where it was not imported. */
    NavigableMap<String, String> codes(RegionSystem system, String version);

    /** Makes the edition consist of exactly these codes, or changes nothing; one import at a time. */
    void keep(RegionSystem system, String version, NavigableMap<String, String> codes);
}
