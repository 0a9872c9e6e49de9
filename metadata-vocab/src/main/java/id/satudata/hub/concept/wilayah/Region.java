package id.satudata.hub.concept.wilayah;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One region under one code, as the facts have it.
 *
 * @param label its official name with the kind of region, such as {@code Kabupaten Buleleng}
 * @param history what changed over the editions and what else it is called; nothing for most
 */
public record Region(String code, String label, @Nullable History history) {

    /**
     * What is known of a region beside its code and name.
     *
     * @param since first edition that has the code; empty for the oldest we have
     * @param until first edition that no longer has it; empty while it is in force
     * @param successors codes that took its place
     * @param geoNames its number at GeoNames; empty where that has none
     * @param former names it had, with the first edition that has another
     * @param aliases other names sources use
     * @param shared whether districts elsewhere have the same name
     */
    public record History(
            String since,
            String until,
            List<String> successors,
            String geoNames,
            List<FormerName> former,
            List<String> aliases,
            boolean shared) {

        static final History NONE = new History("", "", List.of(), "", List.of(), List.of(), false);

        public History {
            successors = List.copyOf(successors);
            former = List.copyOf(former);
            aliases = List.copyOf(aliases);
        }
    }

    /** A name and the first edition that has another. */
    public record FormerName(String name, String until) {}

    public History known() {
        return history == null ? History.NONE : history;
    }

    /** Whether the newest edition has it. */
    public boolean isInForce() {
        return known().until().isEmpty();
    }

    /** Whether the edition of this year has it. */
    public boolean isOf(String version) {
        var known = known();
        return known.since().compareTo(version) <= 0
                && (known.until().isEmpty() || known.until().compareTo(version) > 0);
    }

    /** What the edition of this year calls it. */
    public String labelIn(String version) {
        return known().former().stream()
                .filter(it -> version.compareTo(it.until()) < 0)
                .findFirst()
                .map(FormerName::name)
                .orElse(label);
    }

    /** The one code in force that took its place. */
    public Optional<String> onlySuccessor() {
        var successors = known().successors();
        return successors.size() == 1 ? Optional.of(successors.getFirst()) : Optional.empty();
    }
}
