package id.satudata.hub.concept;

import id.satudata.hub.concept.wilayah.Facts;
import id.satudata.hub.concept.wilayah.Region;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The regions of Indonesia in both code systems: what a text says about a region, and the vocabularies. An imported
 * edition takes the place of the one before it at once, for every reader; thread-safe.
 */
public final class Regions {

    private final Facts bundled = Facts.bundled();
    private volatile RegionLists current = new RegionLists(bundled);

    /** The vocabulary of the system's codes. */
    public ConceptList list(RegionSystem system) {
        return current.of(system);
    }

    Stream<ConceptList> lists() {
        var lists = current;
        return Stream.of(RegionSystem.values()).map(lists::of);
    }

    /** What the text says; digits without dots are believed only where both systems number the same place so. */
    public RegionReading read(String text) {
        return current.read(text);
    }

    /** What the text says where its codes are known to be of one system. */
    public RegionReading read(RegionSystem system, String text) {
        return current.read(system, text);
    }

    /** The region that had this code in that edition. */
    public Optional<Concept> find(RegionCode code) {
        var lists = current;
        return lists.facts()
                .of(code.system())
                .get(code.code())
                .filter(it -> it.isOf(code.version()))
                .flatMap(it -> lists.term(code.system(), it.code()));
    }

    /** The same place in the other system, where the bridge knows it for certain. */
    public Optional<RegionCode> across(RegionCode code) {
        var facts = current.facts();
        return facts.bridge()
                .of(code.system(), code.code())
                .filter(it -> it.exact())
                .map(it -> switch (code.system()) {
                    case KEMENDAGRI ->
                        new RegionCode(RegionSystem.BPS, facts.bps().version(), it.bps());
                    case BPS ->
                        new RegionCode(
                                RegionSystem.KEMENDAGRI, facts.kemendagri().version(), it.kemendagri());
                });
    }

    /** Year of the edition in force. */
    public String version(RegionSystem system) {
        return current.facts().of(system).version();
    }

    /** Codes and names of an edition as the bundled facts have them, by code. */
    public Map<String, String> bundled(RegionSystem system, String version) {
        var names = new TreeMap<String, String>();
        for (Region region : bundled.of(system).all()) {
            if (region.isOf(version)) {
                names.put(region.code(), region.labelIn(version));
            }
        }
        return names;
    }

    /**
     * Lays imported editions over the bundled facts, in place of what was imported before; one that is older than the
     * facts changes nothing.
     *
     * @param editions of each system the codes and names of its newest edition
     */
    public synchronized void use(Map<RegionSystem, Edition> editions) {
        var facts = bundled;
        for (var edition : editions.entrySet()) {
            facts = facts.with(
                    edition.getKey(),
                    edition.getValue().version(),
                    edition.getValue().names());
        }
        current = new RegionLists(facts);
    }

    /** All codes of one edition with the names it publishes. */
    public record Edition(String version, Map<String, String> names) {}
}
