package id.satudata.hub.concept;

/**
 * A code of a region, which means nothing without its system and edition.
 *
 * @param version the year of the edition, such as {@code 2025}
 */
public record RegionCode(RegionSystem system, String version, String code) {

    public RegionCode {
        if (!system.writes(code)) {
            throw new IllegalArgumentException("Not a code of " + system + ": " + code);
        }
        if (!version.matches("\\d{4}")) {
            throw new IllegalArgumentException("Not the year of an edition: " + version);
        }
    }
}
