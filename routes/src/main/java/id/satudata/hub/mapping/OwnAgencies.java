package id.satudata.hub.mapping;

import java.util.Arrays;
import java.util.List;

/**
 * What a hub knows about the agencies of its own region.
 *
 * @param region its own region, by name or code; empty where it has none
 * @param names for each agency the name it shall have, then whatever else it is called
 */
public record OwnAgencies(String region, List<List<String>> names) {

    public static final OwnAgencies NONE = new OwnAgencies("", List.of());

    public OwnAgencies {
        names = names.stream().map(List::copyOf).toList();
    }

    /** From lines such as {@code Dinas Kesehatan; Dinkes; DKK}; empty ones and those that begin with # say nothing. */
    public static OwnAgencies of(String region, List<String> lines) {
        return new OwnAgencies(
                region,
                lines.stream()
                        .filter(it -> !it.isBlank() && !it.strip().startsWith("#"))
                        .map(OwnAgencies::names)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    private static List<String> names(String line) {
        return Arrays.stream(line.split(";"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
